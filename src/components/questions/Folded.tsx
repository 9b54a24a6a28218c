import Answer from '@question-answer';
import type {ShownQuestion} from '../../content/quiz-data';

/** The answer and why it is right, folded away, for a page without scripts. What is wrong with each other answer is left to who gives it. */
export default function Folded({data}: {data: ShownQuestion}) {
  return (
    <details className="q-folded" data-answer="">
      <summary>Show the answer</summary>
      <Answer data={data} />
    </details>
  );
}
