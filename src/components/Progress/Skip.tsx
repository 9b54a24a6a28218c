import Link from '@docusaurus/Link';
import {needed, PASS, questionAnchor, type Standing} from './standing';
import styles from './styles.module.css';

/** How to skip a chapter by passing its end quiz, and what that does not say. */
export default function Skip({standings}: {standings: readonly Standing[]}) {
  const offered = standings.filter(({chapter, quiz, ticked}) => quiz.questions > 0 && !quiz.taken && ticked < chapter.purposes.length);
  return (
    <>
      <p>
        You can take a chapter’s end quiz without reading it. When {PASS * 100}% of it is right at the first try, the chapter counts as known:
        it takes no more time here and is not proposed any more. That says less than having done it. The quiz asks a sample, it cannot
        see whether you can do the tasks, and your purposes stay yours to tick.
      </p>
      {offered.length > 0 && (
        <ul className={styles.quizzes}>
          {offered.map(({chapter, quiz}) => (
            <li key={chapter.id}>
              <Link to={`/chapters/${chapter.id}/#${questionAnchor(quiz.start!)}`} data-noBrokenLinkCheck>
                End quiz of chapter {chapter.number}, {chapter.title}
              </Link>
              : {needed(quiz.questions)} of {quiz.questions} right to pass{quiz.answered > 0 && `, ${quiz.answered} answered so far`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
