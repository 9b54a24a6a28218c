import {useGuide} from '../guide';
import {KINDS} from './kinds';
import styles from './styles.module.css';

export interface Chosen {
  kind: string;
  part: string;
}

/** Which kind of thing, and which part of the book; an empty value lets everything through. */
export default function Filters({chosen, choose}: {chosen: Chosen; choose: (chosen: Chosen) => void}) {
  const {parts} = useGuide();
  return (
    <div className={styles.filters}>
      <label>
        Kind{' '}
        <select value={chosen.kind} onChange={(event) => choose({...chosen, kind: event.currentTarget.value})}>
          <option value="">everything</option>
          {Object.entries(KINDS).map(([kind, {many}]) => <option key={kind} value={kind}>{many}</option>)}
        </select>
      </label>
      <label>
        Part{' '}
        <select value={chosen.part} onChange={(event) => choose({...chosen, part: event.currentTarget.value})}>
          <option value="">all parts</option>
          {parts.map(({id, number, title}) => <option key={id} value={id}>{number}. {title}</option>)}
        </select>
      </label>
    </div>
  );
}
