import Link from '@docusaurus/Link';
import {readingTime} from '../reference/short';
import {useKnownChapters, type ChapterFacts} from '../guide';
import styles from './styles.module.css';

/** Time, what to have read before, and the mark of a chapter that is a reading path for now. */
export default function Facts({chapter}: {chapter: ChapterFacts}) {
  const before = useKnownChapters().filter((c) => chapter.prerequisites.includes(c.id));
  return (
    <dl className={styles.facts}>
      {chapter.status === 'path' && (
        <div>
          <dt>State</dt>
          <dd>Reading path; the chapter is being written</dd>
        </div>
      )}
      <div>
        <dt>Time</dt>
        <dd>about {readingTime(chapter.minutes)}</dd>
      </div>
      {before.length > 0 && (
        <div>
          <dt>Read before</dt>
          <dd>
            {before.map((c, i) => (
              <span key={c.id}>
                {i > 0 && ', '}
                <Link to={`/chapters/${c.id}/`}>{c.title}</Link>
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
