import Link from '@docusaurus/Link';
import type {Reference} from '../../content';
import {useEveryChapter} from '../everyChapter';
import styles from './styles.module.css';

/** The chapters that cite or list a work. */
export default function CitedIn({reference: {citedIn}}: {reference: Reference}) {
  const chapters = useEveryChapter().filter(({id}) => citedIn.includes(id));
  if (chapters.length === 0) return null;
  return (
    <span className={styles.cited}>
      {chapters.length === 1 ? 'chapter' : 'chapters'}
      {chapters.map(({id, number, title}) => (
        <Link key={id} to={`/chapters/${id}/`} title={title}>
          {number}
        </Link>
      ))}
    </span>
  );
}
