import Link from '@docusaurus/Link';
import {countMarked, useProgress} from '../../progress';
import {useEveryChapter} from '../everyChapter';
import {nextChapter} from './next';
import styles from './styles.module.css';

/** The one thing to do on the home page: begin, or go on where the reader left off. */
export default function Continue() {
  const chapters = useEveryChapter();
  const state = useProgress();
  const next = nextChapter(chapters, state.record.place?.chapter, (c) => countMarked(state, 'ticks', c.purposes) === c.purposes.length);
  const longest = chapters.reduce((a, c) => (c.title.length > a.length ? c.title : a), '');
  const target = next ?? chapters[0];
  if (!target) return null;
  return (
    <p className={styles.place}>
      {/* Keeps the room of the longest label: the browser's record is read after the page has been drawn. */}
      <span className={styles.room} aria-hidden="true">
        Continue: {longest}
      </span>
      <Link className={styles.action} to={`/chapters/${target.id}/`}>
        {next ? `Continue: ${next.title}` : `Start with chapter ${target.number}`}
      </Link>
    </p>
  );
}
