import {exportRecord, isEmpty, useProgress} from '../../progress';
import {saveFile} from '../saveFile';
import styles from './styles.module.css';

export function saveRecord(): void {
  const {name, text} = exportRecord();
  saveFile(name, 'application/json', text);
}

/** The record as a file. */
export default function Export() {
  const none = isEmpty(useProgress().record);
  return (
    <div className={styles.way}>
      <h3>Save it</h3>
      <p>{none ? 'There is nothing to save yet.' : 'Ticks, answers, passed tasks, what you wrote, and your review cards with their dates.'}</p>
      <button type="button" className="button" aria-disabled={none} onClick={() => !none && saveRecord()}>
        Save as a file
      </button>
    </div>
  );
}
