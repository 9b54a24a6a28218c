import {useContext, type ReactNode} from 'react';
import {mark, useProgress} from '../../progress';
import {DecisionId} from '../ModelRecords/context';
import styles from './styles.module.css';

/** One thing to look for in one's own decision record. */
export default function Tick({id, children}: {id: string; children: ReactNode}) {
  const key = `${useContext(DecisionId)}.${id}`;
  const on = useProgress().record.ticks[key]?.on ?? false;
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={on} onChange={(event) => mark('ticks', [key], event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
