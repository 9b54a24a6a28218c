import type {ShownQuestion} from '../../content/quiz-data';
import {BeforeYouRead as Questions} from '../questions';

/** What the reader thinks before reading: a guess and how sure it is, not scored. `data` is given by the build. */
export default function BeforeYouRead({data}: {data?: ShownQuestion[]}) {
  return data && <Questions data={data} />;
}
