import type {ShownQuestion} from '../../content/quiz-data';
import See from './See';
import {typeOf} from './types';

/** The answer and why it is right, folded away, for a page without scripts. What is wrong with each other answer is left to who gives it. */
export default function Folded({data}: {data: ShownQuestion}) {
  const {Solution} = typeOf(data);
  return (
    <details className="q-folded">
      <summary>Show the answer</summary>
      <Solution data={data} brief />
      <See data={data} />
    </details>
  );
}
