import {useRef, useState} from 'react';
import {mark} from '../../progress';
import styles from './styles.module.css';

/** Clears the ticks of a chapter, after asking. */
export default function ClearTicks({ids, count}: {ids: readonly string[]; count: number}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [used, setUsed] = useState(false);
  if (count === 0 && !used) return null;
  const clear = () => {
    mark('ticks', ids, false);
    dialog.current?.close();
  };
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-disabled={count === 0}
        onClick={() => {
          if (count === 0) return;
          setUsed(true); // the button stays while it has the focus, even when nothing is left to clear
          dialog.current?.showModal();
        }}>
        Clear ticks
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="clear-ticks">
        <p id="clear-ticks">
          Clear {count === 1 ? 'the tick' : `the ${count} ticks`} of this chapter?
        </p>
        <button type="button" className="button" onClick={clear}>
          Clear
        </button>{' '}
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          Keep
        </button>
      </dialog>
    </>
  );
}
