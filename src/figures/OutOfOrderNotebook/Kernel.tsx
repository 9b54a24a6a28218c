import type {Result} from './types';
import styles from './styles.module.css';

/** What only the kernel knows: every run in order of time, the variables, and the file outside. */
export default function Kernel({runs, variables, file}: Pick<Result, 'runs' | 'variables' | 'file'>) {
  return (
    <div className={styles.kernel} role="group" aria-label="The kernel">
      <p className={styles.heading} aria-hidden="true">The kernel</p>
      <ol className={styles.runs} role="list">
        {runs.map(({counter, cell, source, output, failed, gone}) => (
          <li key={counter} className={styles.run}>
            <span className={styles.counter}>{counter}</span>
            <span>
              <code className={gone ? styles.gone : undefined}>{source}</code>
              {output !== null && <span className={failed ? styles.failed : styles.printed}> → {output}</span>}
              {gone && <span className={styles.note}> cell {cell} is no longer on the page</span>}
            </span>
          </li>
        ))}
        {runs.length === 0 && <li className={styles.empty}>It has run nothing.</li>}
      </ol>
      <p className={styles.variables}>
        It holds {variables.length === 0 ? 'no variables' : variables.map(([name, value], i) => <span key={name}>{i > 0 && ', '}<code>{value === 'function' ? `${name}()` : `${name} = ${value}`}</code></span>)}.
        {file !== null && <> The file holds <code>{file}</code>.</>}
      </p>
    </div>
  );
}
