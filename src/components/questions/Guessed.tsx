import type {ShownQuestion} from '../../content/quiz-data';
import {useProgress} from '../../progress';
import Html from './Html';
import {WERE} from './sure';
import {typeOf} from './types';

/** The reader's guess where the text has settled it. */
export default function Guessed({data}: {data: ShownQuestion}) {
  const type = typeOf(data);
  const kept = useProgress().record.answers[data.id];
  if (!kept) return null;
  const {first: {right, given = ''}, sure} = kept;
  const said = type.said(data, given);
  const why = right ? [] : type.judge(data, type.read(data, given, 0)).feedback;
  return (
    <aside className="q-guessed" aria-label="Your guess before reading">
      <p>
        {said ? <>You guessed <Html as="span" html={said} /></> : 'Your guess was kept'}
        {sure && `, ${WERE[sure]}`}. <strong>{right ? 'That is right.' : 'That is not it.'}</strong>
      </p>
      {why.map((html) => (
        <Html key={html} html={html} />
      ))}
    </aside>
  );
}
