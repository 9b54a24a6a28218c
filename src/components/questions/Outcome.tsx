import type {ShownQuestion} from '../../content/quiz-data';
import Html from './Html';
import See from './See';
import type {Verdict} from './type';
import {typeOf} from './types';

/** What came of an answer: whether it is right, what that very thought is about, and at the end the answer and where to read on. */
export default function Outcome({data, verdict, settled}: {data: ShownQuestion; verdict: Verdict; settled: boolean}) {
  const {Solution} = typeOf(data);
  const {right, feedback} = verdict;
  return (
    <>
      {data.type !== 'text' && <p className={`q-verdict q-is-${right ? 'right' : 'wrong'}`}>{right ? 'Right.' : settled ? 'Not right.' : 'Not yet. One more try.'}</p>}
      {feedback.map((html) => (
        <Html key={html} html={html} />
      ))}
      {settled && data.type !== 'text' && (!right || data.type === 'choice' || data.type === 'order') && (
        <details className="q-why" open={!right}>
          <summary>{data.type === 'choice' ? 'Why, option by option' : right ? 'Step by step' : 'The answer'}</summary>
          <Solution data={data} />
        </details>
      )}
      {settled && <See data={data} />}
    </>
  );
}
