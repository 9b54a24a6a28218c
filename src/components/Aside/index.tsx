import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A remark beside the text: in the margin where there is one, else set off under the line before it. */
export default function Aside({title, children, ...still}: {title?: string; children: ReactNode; 'data-static'?: ''}) {
  return (
    <aside className={styles.aside} aria-label={title ?? 'Side note'} {...still}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </aside>
  );
}
