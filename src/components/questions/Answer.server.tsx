import explanations from '@generated/content-data/default/explanations.json';
import type {ShownQuestion} from '../../content/quiz-data';
import {whole} from './explained';
import See from './See';
import {typeOf} from './types';

/** The answer and why it is right. Only the server has this module (src/plugins/question-chunk); the browser keeps what it made. */
export default function Answer({data}: {data: ShownQuestion}) {
  const {Solution} = typeOf(data);
  return (
    <div>
      <Solution data={whole(data, explanations[data.id] ?? [])} brief />
      <See data={data} />
    </div>
  );
}
