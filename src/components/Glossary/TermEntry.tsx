import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {GlossaryTerm} from '../../content';
import {useEveryChapter} from '../everyChapter';
import styles from './styles.module.css';

/** A term, what it means, and the chapter that introduces it. */
export default function TermEntry({term: {id, term, definition, chapter: home}, named}: {term: GlossaryTerm; named: boolean}) {
  useBrokenLinks().collectAnchor(id);
  const chapter = useEveryChapter().find((one) => one.id === home);
  return (
    <div id={id} className={clsx(styles.term, named && styles.named)}>
      <dt>{term}</dt>
      <dd>{definition}</dd>
      {chapter && (
        <dd className={styles.home}>
          Chapter {chapter.number}, <Link to={`/chapters/${chapter.id}/`}>{chapter.title}</Link>
        </dd>
      )}
    </div>
  );
}
