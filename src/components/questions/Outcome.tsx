import type {ShownQuestion} from '../../content/quiz-data';
import Html from './Html';
import See from './See';
import type {Verdict} from './type';
import {typeOf} from './types';

interface Props {
  data: ShownQuestion;
  verdict: Verdict;
  settled: boolean;
  /** Whether the texts that explain it are here. */
  explained: boolean;
}

/** What came of an answer: whether it is right, what that very thought is about, and at the end the answer and where to read on. */
export default function Outcome({data, verdict, settled, explained}: Props) {
  const {Solution} = typeOf(data);
  const {right, feedback} = verdict;
  return (
    <>
      {data.type !== 'text' && <p className={`q-verdict q-is-${right ? 'right' : 'wrong'}`}>{right ? 'Right.' : settled ? 'Not right.' : 'Not yet. One more try.'}</p>}
      {feedback.filter(Boolean).map((html) => (
        <Html key={html} html={html} />
      ))}
      {settled && data.type !== 'text' && (!right || data.type === 'choice' || data.type === 'order') && (
        <details className="q-why" open={!right}>
          <summary>{!explained ? 'The answer' : data.type === 'choice' ? 'Why, option by option' : right ? 'Step by step' : 'The answer'}</summary>
          <Solution data={data} brief={!explained} />
        </details>
      )}
      {settled && <See data={data} />}
    </>
  );
}
