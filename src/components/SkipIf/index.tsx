import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** For readers who know some of it: what to be sure of, with a short check, before passing over the chapter. */
export default function SkipIf({able, children}: {able: string; children: ReactNode}) {
  return (
    <details className={styles.skip} data-screen-only="">
      <summary>
        You can skip this chapter if <span>{able}</span>
      </summary>
      <p>Be sure first. If one of these goes wrong, the chapter has something for you.</p>
      {children}
    </details>
  );
}
