import {useRef} from 'react';
import {countMarked, mark, useProgress} from '../../progress';
import styles from './styles.module.css';

/** What is saved now, and a button that clears it, after asking. */
export default function Saved() {
  const state = useProgress();
  const dialog = useRef<HTMLDialogElement>(null);
  const ticks = Object.keys(state.record.ticks);
  const read = Object.keys(state.record.read);
  const ticked = countMarked(state, 'ticks', ticks);
  const marked = countMarked(state, 'read', read);
  const none = ticked + marked === 0;
  const clear = () => {
    mark('ticks', ticks, false);
    mark('read', read, false);
    dialog.current?.close();
  };
  return (
    <div className={styles.saved}>
      <p role="status">
        Saved now: {ticked} {ticked === 1 ? 'purpose' : 'purposes'} ticked, {marked} {marked === 1 ? 'work' : 'works'} marked as read.
      </p>
      <button type="button" className="quiet-button" aria-disabled={none} onClick={() => !none && dialog.current?.showModal()}>
        Clear all ticks and marks
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="clear-all">
        <p id="clear-all">Clear all ticks and marks? They cannot be brought back.</p>
        <button type="button" className="button" onClick={clear}>
          Clear
        </button>{' '}
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          Keep
        </button>
      </dialog>
    </div>
  );
}
