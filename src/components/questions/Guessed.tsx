import {useEffect} from 'react';
import type {ShownQuestion} from '../../content/quiz-data';
import {useProgress} from '../../progress';
import {useExplanations} from './explanations';
import Html from './Html';
import {WERE} from './sure';
import {typeOf} from './types';

/** The reader's guess where the text has settled it. */
export default function Guessed({data: asked}: {data: ShownQuestion}) {
  const {state, load, of} = useExplanations();
  const data = of(asked);
  const type = typeOf(data);
  const kept = useProgress().record.answers[data.id];
  const missed = kept !== undefined && !kept.first.right;
  useEffect(() => {
    if (missed) load();
  }, [missed, load]);
  // It comes as a whole, or the text below would move twice.
  if (!kept || (missed && state !== 'here' && state !== 'lost')) return null;
  const {first: {right, given = ''}, sure} = kept;
  const said = type.said(data, given);
  const why = right ? [] : type.judge(data, type.read(data, given, 0)).feedback.filter(Boolean);
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
