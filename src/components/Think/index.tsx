import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A question to stop at. The answer is folded away until the reader wants it; no script is needed. */
export default function Think({question, children, ...still}: {question: string; children: ReactNode; 'data-static'?: ''}) {
  return (
    <div className={styles.think} {...still}>
      <p className={styles.question}>{question}</p>
      <details data-answer="">
        <summary>Show the answer</summary>
        {children}
      </details>
    </div>
  );
}
