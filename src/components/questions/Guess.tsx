import {useState} from 'react';
import type {ShownQuestion} from '../../content/quiz-data';
import {answer, useProgress, type Sure} from '../../progress';
import Folded from './Folded';
import Frame from './Frame';
import {typeOf} from './types';
import {SURE} from './sure';
import {useSeed} from './useSeed';

/** One question before reading. Once kept, the guess stays: it is what the text is read against. */
export default function Guess({data}: {data: ShownQuestion}) {
  const type = typeOf(data);
  const seed = useSeed();
  const name = `sure-${data.id}`;
  const {ready, record} = useProgress();
  const [given, setGiven] = useState<unknown>();
  const [sure, setSure] = useState<Sure>();
  const [lack, setLack] = useState<string>();
  const kept = record.answers[data.id];
  const value = kept ? type.read(data, kept.first.given ?? '', seed) : (given ?? type.empty(data, seed));
  const keep = () => {
    const missing = type.lacks(data, value) ?? (sure ? undefined : 'Say how sure you are.');
    setLack(missing);
    if (!missing) answer(data.id, type.judge(data, value).right, type.written(data, value), sure);
  };
  return (
    <Frame data={data}>
      {(promptId) => (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!kept) keep();
          }}>
          <type.Field data={data} value={value} onChange={kept ? () => undefined : setGiven} seed={seed} settled={false} labelledBy={promptId} />
          <fieldset className="q-sure" disabled={Boolean(kept)}>
            <legend>How sure are you?</legend>
            {([1, 2, 3] as const).map((level) => (
              <label key={level}>
                <input type="radio" name={name} checked={(kept?.sure ?? sure) === level} onChange={() => setSure(level)} />
                <span>{SURE[level]}</span>
              </label>
            ))}
          </fieldset>
          <div className="q-foot">
            {!ready && <Folded data={data} />}
            {ready && (
              <button type="submit" className={kept ? 'quiet-button' : 'button'} aria-disabled={Boolean(kept)}>
                {kept ? 'Kept' : 'Keep my guess'}
              </button>
            )}
            <span role="status">
              {lack && !kept && lack}
              {kept && where(data)}
            </span>
          </div>
        </form>
      )}
    </Frame>
  );
}

const where = ({see}: ShownQuestion) => (
  <>
    It is settled <a href={see}>{see.startsWith('#figure-') ? 'by a figure' : 'in the text'}</a>.
  </>
);
