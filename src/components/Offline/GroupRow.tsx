import {useRef, useState} from 'react';
import {dropGroup, keepGroup, type GroupStanding} from '../../offline/standing';
import {keepForGood} from '../../progress';
import {sitePlace} from './site';
import styles from './styles.module.css';
import {refusal, size} from './words';

interface Props {
  group: GroupStanding;
  /** Called when something was kept or given up. */
  onChange(): Promise<void>;
}

/** One thing to keep: its size, before it is asked for; how far it has come; a way to stop, and to give it up. */
export default function GroupRow({group: {id, title, bytes, missing, chosen}, onChange}: Props) {
  const [done, setDone] = useState<number>();
  const [said, setSaid] = useState('');
  const stop = useRef<AbortController>(undefined);
  const whole = chosen && missing === 0;
  const share = size(missing) === size(bytes) ? size(bytes) : `${size(missing)} of ${size(bytes)} to fetch`;
  const amount = done !== undefined ? `${size(done)} of ${size(bytes)}` : whole ? `${size(bytes)}, kept` : share;
  const keep = async () => {
    stop.current = new AbortController();
    setSaid('');
    setDone(bytes - missing);
    void keepForGood(); // with what a reader chose to keep the browser is asked not to drop it by itself
    try {
      await keepGroup(sitePlace(), id, setDone, stop.current.signal);
      setSaid('Kept.');
    } catch (problem) {
      setSaid(refusal(problem, missing));
    }
    setDone(undefined);
    await onChange();
  };
  const drop = async () => {
    await dropGroup(sitePlace(), id);
    setSaid('No longer kept.');
    await onChange();
  };
  return (
    <li className={styles.group}>
      <span className={styles.title}>{title}</span>
      <span className={styles.size}>{amount}</span>
      {done !== undefined ? (
        <>
          <button type="button" className="quiet-button" onClick={() => stop.current?.abort()}>
            Stop
          </button>
          <progress aria-label={`How much of “${title}” is kept`} value={done} max={bytes} />
        </>
      ) : whole ? (
        <button type="button" className="quiet-button" onClick={() => void drop()}>
          Give up<span className="visually-hidden"> {title}</span>
        </button>
      ) : (
        <button type="button" className="button" onClick={() => void keep()}>
          Keep<span className="visually-hidden"> {title}, {size(missing)}</span>
        </button>
      )}
      <span role="status" className={styles.said}>
        {said}
      </span>
    </li>
  );
}
