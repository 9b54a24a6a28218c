import type {ReactNode} from 'react';
import Mark from '../Mark';
import styles from './styles.module.css';

/** What to read and watch on, in order. `extra` is what one may leave out. */
export default function ReadingList({extra = false, children}: {extra?: boolean; children: ReactNode}) {
  return (
    <section data-links="" className={styles.list} aria-label={extra ? 'Extra reading' : 'Reading list'}>
      {extra && (
        <p className={styles.extra}>
          <Mark kind="read" /> Extra: nothing later depends on it
        </p>
      )}
      <ol>{children}</ol>
    </section>
  );
}
