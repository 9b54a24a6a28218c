import {useRef, useState} from 'react';
import {applyImport, planImport, type Plan} from '../../progress';
import styles from './styles.module.css';
import {planWords} from './words';

/** Takes a saved file in: first it is said what would change, then the reader decides. */
export default function Import() {
  const [plan, setPlan] = useState<Plan>();
  const [done, setDone] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    setDone('');
    setPlan(file ? await planImport(file) : undefined);
  };
  const close = (words: string) => {
    setDone(words);
    setPlan(undefined);
    if (field.current) field.current.value = ''; // the same file can be chosen again
    field.current?.focus();
  };
  return (
    <div className={styles.way}>
      <h3>Bring one in</h3>
      <p>Each entry that is newer than the one here is taken; nothing newer is overwritten. You see what would change before it does.</p>
      <label className={styles.field}>
        <span className="visually-hidden">A file that was saved here</span>
        <input ref={field} type="file" accept=".json,application/json" onChange={(event) => void read(event.currentTarget.files?.[0])} />
      </label>
      <div role="status">
        {plan?.why !== undefined && <p className={styles.why}>{plan.why}</p>}
        {plan?.summary && <Summary plan={plan} onClose={close} />}
        {done && <p className={styles.why}>{done}</p>}
      </div>
    </div>
  );
}

function Summary({plan, onClose}: {plan: Extract<Plan, {why?: undefined}>; onClose(words: string): void}) {
  const {lines, head} = planWords(plan.summary);
  const take = () => onClose(applyImport(plan) ? 'Taken in.' : 'This browser has no room for what the file holds. Nothing was changed.');
  return (
    <div className={styles.summary}>
      <p>{head}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {plan.summary.changes > 0 && (
          <button type="button" className="button" onClick={take}>
            Take it in
          </button>
        )}
        <button type="button" className="quiet-button" onClick={() => onClose('Nothing was changed.')}>
          Leave it
        </button>
      </div>
    </div>
  );
}
