import {useRef, useState} from 'react';
import {clearRecord, isEmpty, useProgress} from '../../progress';
import {saveRecord} from './Export';
import styles from './styles.module.css';

/** Forgets everything, after asking and after offering the file once more. */
export default function Clear() {
  const none = isEmpty(useProgress().record);
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  const clear = () => {
    clearRecord();
    dialog.current?.close();
    setSaid('Cleared. Nothing of yours is kept here now.');
  };
  const open = () => {
    setSaid('');
    dialog.current?.showModal();
  };
  return (
    <div className={styles.way}>
      <h3>Clear it</h3>
      <p>Forgets everything on this page and on all others, in this browser.</p>
      <button type="button" className="quiet-button" aria-disabled={none} onClick={() => !none && open()}>
        Clear everything
      </button>
      <p role="status">{said}</p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="clear-everything">
        <p id="clear-everything">Clear everything? It cannot be brought back, except from a file.</p>
        <div className={styles.buttons}>
          <button type="button" className="button" onClick={saveRecord}>
            Save as a file first
          </button>
          <button type="button" className="quiet-button" onClick={clear}>
            Clear
          </button>
          <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
            Keep
          </button>
        </div>
      </dialog>
    </div>
  );
}
