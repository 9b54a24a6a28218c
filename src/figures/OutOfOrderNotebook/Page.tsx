import {mark} from '../types';
import type {Result} from './types';
import styles from './styles.module.css';

interface Props {
  page: Result['page'];
  /** Does something to the notebook; absent in the still. */
  act?: (action: string) => void;
}

/** The notebook as its reader sees it: source, counter, last output. */
export default function Page({page, act}: Props) {
  return (
    <div className={styles.page} role="group" aria-label="The page">
      <p className={styles.heading} aria-hidden="true">The page</p>
      <ol className={styles.cells} role="list">
        {page.map(({number, source, counter, output, failed}) => (
          <li key={number} className={styles.cell}>
            <span className={styles.counter} {...(counter === null ? {} : mark(`cell-${number}`, 'counter', counter))}>In [{counter ?? ' '}]</span>
            <span className={styles.line}>
              <code className={styles.source}>{source}</code>
              <span className={styles.buttons}>
                <button type="button" className="quiet-button" disabled={!act} onClick={() => act?.(String(number))} aria-label={`Run cell ${number}: ${source}`}>Run</button>
                <button type="button" className="quiet-button" disabled={!act} onClick={() => act?.(`x${number}`)} aria-label={`Delete cell ${number}: ${source}`}>Delete</button>
              </span>
            </span>
            {output !== null && <samp className={failed ? styles.failed : styles.output}>{output}</samp>}
          </li>
        ))}
        {page.length === 0 && <li className={styles.empty}>No cell is left.</li>}
      </ol>
    </div>
  );
}
