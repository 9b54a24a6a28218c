import type {ShownQuestion} from '../../content/quiz-data';
import {Quiz as Questions} from '../questions';

/** The questions at the end of a chapter, with feedback after the set. `data` is given by the build. */
export default function Quiz({data}: {data?: ShownQuestion[]}) {
  return data && <Questions data={data} />;
}
