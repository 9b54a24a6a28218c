import type {MissingQuestion, ShownQuestion} from '../../content/quiz-data';
import {Check as Questions} from '../questions';

/** One question inside a section: a first miss is explained and may be tried again. `data` is given by the build. */
export default function Check({id, data}: {id: string; data?: ShownQuestion | MissingQuestion}) {
  return !data || 'missing' in data ? <p className="fault">[unknown question “{id}”]</p> : <Questions data={data} />;
}
