import type {ViewProps} from '../types';
import Kernel from './Kernel';
import {listOf, MOST} from './model';
import Page from './Page';
import type {Params, Result} from './types';
import styles from './styles.module.css';
import Verdict from './Verdict';

/** Page and kernel side by side, and under them what a restart would give. */
export default function View({params, result, set}: ViewProps<Params, Result, undefined>) {
  const list = listOf(params.actions);
  const full = list.length >= MOST;
  const act = set && !full ? (action: string) => set({actions: [...list, action].join(' ')}) : undefined;
  return (
    <div className={styles.figure}>
      <div className={styles.columns}>
        <Page page={result.page} act={act} />
        <Kernel {...result} />
      </div>
      <p className={styles.bar}>
        <button type="button" className="button" disabled={!act} onClick={() => act?.('r')}>Restart and run all</button>
        <button type="button" className="quiet-button" disabled={!set || list.length === 0} onClick={() => set?.({actions: list.slice(0, -1).join(' ')})}>Take back</button>
        <button type="button" className="quiet-button" disabled={!set || list.length === 0} onClick={() => set?.({actions: ''})}>New notebook</button>
        {full && <span className={styles.note}>That is enough for one notebook: take something back.</span>}
      </p>
      <Verdict {...result} />
    </div>
  );
}
