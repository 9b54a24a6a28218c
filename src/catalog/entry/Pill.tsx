import type {ReactNode} from 'react';
import styles from './parts.module.css';

const SHAPES = {
  // Each differs in shape as well as in hue.
  stale: <path d="M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM8 5v3.2l2 1.6" />,
  personal: <path d="M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM3 13.8c.5-3 2.3-4.2 5-4.2s4.5 1.2 5 4.2" />,
  failed: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  passed: <path d="M3 8.5l3.2 3.2L13 4.800" />,
} as const;

/** A state that should catch the eye, in words with a small sign. */
export default function Pill({kind, children}: {kind: keyof typeof SHAPES; children: ReactNode}) {
  return (
    <span className={styles.pill} data-kind={kind}>
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">{SHAPES[kind]}</svg>
      {children}
    </span>
  );
}
