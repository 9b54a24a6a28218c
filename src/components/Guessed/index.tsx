import type {ShownQuestion} from '../../content/quiz-data';
import {Guessed as Told} from '../questions';

/** What the reader guessed before reading, where the text settles it. Put at the end of sections and figures by the build. */
export default function Guessed({at, data}: {at: string; data: ShownQuestion[]}) {
  return data.filter(({see}) => see === `#${at}`).map((question) => <Told key={question.id} data={question} />);
}
