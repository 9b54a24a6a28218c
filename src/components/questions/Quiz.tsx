import type {ShownQuestion} from '../../content/quiz-data';
import Missing from './Missing';
import QuizQuestion from './QuizQuestion';
import {useQuiz} from './useQuiz';

/** The questions at the end: all are answered before any is explained. */
export default function Quiz({data}: {data: ShownQuestion[]}) {
  const quiz = useQuiz(data);
  const explained = quiz.explanations.state === 'here';
  // Own words count once the reader has marked them.
  const counted = data.filter(({id, type}) => type !== 'text' || quiz.marked.has(id));
  const right = counted.filter((question) => quiz.verdicts?.[question.id]?.right).length;
  return (
    <section className="q-set" aria-labelledby="questions-at-end">
      <p id="questions-at-end" className="q-title">
        Quiz
      </p>
      <p className="q-intro">
        {data.length} questions; the answers come when all of them are given.
        {quiz.before && !quiz.verdicts && ` Last time ${quiz.before} were right at the first try.`}
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (quiz.verdicts) quiz.again();
          else quiz.submit();
        }}>
        <ol className="q-list">
          {quiz.questions.map((question) => (
            <li key={question.id}>
              <QuizQuestion data={question} value={quiz.valueOf(question)} onChange={(value) => quiz.change(question.id, value)} seed={quiz.seed} ready={quiz.ready} verdict={quiz.verdicts?.[question.id]} marked={quiz.marked.has(question.id)} onMark={() => quiz.mark(question)} explained={explained} />
            </li>
          ))}
        </ol>
        {quiz.ready && (
          <div className="q-foot">
            <button type="submit" className={quiz.verdicts ? 'quiet-button' : 'button'}>
              {quiz.verdicts ? 'Take the quiz again' : 'Check all answers'}
            </button>
          </div>
        )}
        <div role="status" className="q-said" tabIndex={-1}>
          {quiz.lack && <p>{quiz.lack}</p>}
          {quiz.verdicts && (
            <p>
              <strong>
                {right} of {counted.length} right.
              </strong>{' '}
              {right === counted.length ? counted.length === data.length && 'Nothing to repeat.' : explained && 'What was missed is explained above, each with its passage.'}
              {counted.length < data.length && explained && ' Hold your own words against the good answer and mark what they have.'}
            </p>
          )}
          {quiz.verdicts && <Missing explanations={quiz.explanations} />}
        </div>
      </form>
    </section>
  );
}
