import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A link to another site: it says so, in sight and to a screen reader, and hands nothing over. */
export default function ExternalLink({href, children}: {href: string; children: ReactNode}) {
  return (
    <a href={href} rel="noopener noreferrer external" className={styles.external}>
      {children}
      <span className="visually-hidden"> (another site)</span>
    </a>
  );
}
