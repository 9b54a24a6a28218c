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
      {trouble.help && <p className={styles.help}>{trouble.help}</p>}
    </div>
  );
}
