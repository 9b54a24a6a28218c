import type {ReactNode} from 'react';
import Scroller from '../Scroller';
import styles from './styles.module.css';

/** A table with its caption: where people would rather compare. */
export default function Table({caption, children}: {caption: string; children: ReactNode}) {
  return (
    <figure className={styles.table}>
      <figcaption>{caption}</figcaption>
      <Scroller label={caption}>{children}</Scroller>
    </figure>
  );
}
