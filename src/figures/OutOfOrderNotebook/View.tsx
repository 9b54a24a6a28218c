import {useEffect, useRef} from 'react';
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
  const back = useRef<HTMLButtonElement>(null);
  const deleted = useRef(false);
  useEffect(() => {
    // The button that deleted a cell is gone with it; the one that takes this back is what a keyboard needs next.
    if (deleted.current) back.current?.focus();
    deleted.current = false;
  }, [params.actions]);
  return (
    <div className={styles.figure}>
      <div className={styles.columns}>
        <Page
          page={result.page}
          act={act && ((action) => {
            deleted.current = action.startsWith('x');
            act(action);
          })}
        />
        <Kernel {...result} />
      </div>
      <p className={styles.bar}>
        <button type="button" className="button" disabled={!act} onClick={() => act?.('r')}>Restart and run all</button>
        <button ref={back} type="button" className="quiet-button" disabled={!set} aria-disabled={list.length === 0} onClick={() => list.length > 0 && set?.({actions: list.slice(0, -1).join(' ')})}>Take back</button>
        <button type="button" className="quiet-button" disabled={!set} aria-disabled={list.length === 0} onClick={() => list.length > 0 && set?.({actions: ''})}>New notebook</button>
        {full && <span className={styles.note}>That is enough for one notebook: take something back.</span>}
      </p>
      <Verdict {...result} />
    </div>
  );
}
