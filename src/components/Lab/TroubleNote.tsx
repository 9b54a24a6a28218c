import type {Trouble} from '../../lab/engine';
import styles from './styles.module.css';

/** What went wrong, the line where it went wrong, and a sentence of help. */
export default function TroubleNote({trouble, code}: {trouble: Trouble; code: string}) {
  const line = trouble.line === undefined ? undefined : code.split('\n')[trouble.line - 1];
  return (
    <div className={styles.trouble}>
      <p>{trouble.message}</p>
      {line !== undefined && (
        <p className={styles.line}>
          <span>Line {trouble.line}</span> <code>{line.trim()}</code>
        </p>
      )}
      {trouble.trace && (
        <details className={styles.trace}>
          <summary>How it came to this line</summary>
          <ol>
            {trouble.trace.map((step, i) => <li key={i}>Line {step.line} <code>{step.text}</code></li>)}
          </ol>
        </details>
      )}
      {trouble.help && <p className={styles.help}>{trouble.help}</p>}
    </div>
  );
}
