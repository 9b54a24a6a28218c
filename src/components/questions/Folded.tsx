import type {ShownQuestion} from '../../content/quiz-data';
import See from './See';
import {typeOf} from './types';

/** The answer for a page without scripts, folded away. */
export default function Folded({data}: {data: ShownQuestion}) {
  const {Solution} = typeOf(data);
  return (
    <details className="q-folded">
      <summary>Show the answer</summary>
      <Solution data={data} />
      <See data={data} />
    </details>
  );
}
