import Link from '@docusaurus/Link';
import descriptions from '@generated/content-data/default/descriptions.json';
import {countMarked, useProgress} from '../../progress';
import type {ChapterFacts} from '../guide';
import {readingTime} from '../reference/short';
import styles from './styles.module.css';

/** A chapter in the contents: what it gives, how long it takes, its state, and the reader's. */
export default function ChapterLine({chapter}: {chapter: ChapterFacts}) {
  const done = countMarked(useProgress(), 'ticks', chapter.purposes);
  return (
    <li className={styles.chapter} value={chapter.number}>
      <Link to={`/chapters/${chapter.id}/`} className={styles.title}>
        {chapter.title}
      </Link>
      <p className={styles.description}>{descriptions[chapter.id]}</p>
      <p className={styles.facts}>
        <span>{chapter.status === 'path' ? 'reading path' : chapter.status}</span>
        <span>about {readingTime(chapter.minutes)}</span>
        {done > 0 && (
          <span className={styles.done}>
            {done} of {chapter.purposes.length} purposes ticked
          </span>
        )}
      </p>
    </li>
  );
}
