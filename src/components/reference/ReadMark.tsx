import {mark, useProgress} from '../../progress';
import styles from './styles.module.css';

/** The reader's own mark on a work; kept by the work's id, so every list shows it. */
export default function ReadMark({id, title, watched}: {id: string; title: string; watched: boolean}) {
  const {record} = useProgress();
  return (
    <label className={styles.mark}>
      <input
        type="checkbox"
        checked={record.read[id]?.on ?? false}
        onChange={(event) => mark('read', [id], event.currentTarget.checked)}
      />
      {watched ? 'watched' : 'read'}
      <span className="visually-hidden">: {title}</span>
    </label>
  );
}
