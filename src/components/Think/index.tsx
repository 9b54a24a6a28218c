import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A question to stop at. The answer is folded away until the reader wants it; no script is needed. */
export default function Think({question, children}: {question: string; children: ReactNode}) {
  return (
    <div className={styles.think}>
      <p className={styles.question}>{question}</p>
      <details data-answer="">
        <summary>Show the answer</summary>
        {children}
      </details>
    </div>
  );
}
