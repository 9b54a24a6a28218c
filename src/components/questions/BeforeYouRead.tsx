import type {ShownQuestion} from '../../content/quiz-data';
import Guess from './Guess';

/** The questions before reading: not scored, each with how sure the reader is. */
export default function BeforeYouRead({data}: {data: ShownQuestion[]}) {
  return (
    <section className="q-set" aria-labelledby="questions-before">
      <p id="questions-before" className="q-title">
        Before you read
      </p>
      <p className="q-intro">Guess, and say how sure you are. Nothing is scored; your guess comes back where the text settles it.</p>
      {data.map((question) => (
        <Guess key={question.id} data={question} />
      ))}
    </section>
  );
}
