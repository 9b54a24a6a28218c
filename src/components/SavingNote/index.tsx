import {useProgress, type Trouble} from '../../progress';
import styles from './styles.module.css';

const SENTENCES: Record<Exclude<Trouble, 'none'>, string> = {
  'not-saved': 'This browser does not let the guide save; your ticks last until you close the page.',
  unreadable: 'Your saved ticks could not be read; they were put aside, and new ones are saved.',
  newer: 'Your ticks were saved by a newer version of the guide; what you tick now is not saved. Reload the page.',
};

/** One line, only when there is something to say about saving. */
export default function SavingNote() {
  const {trouble} = useProgress();
  return (
    <div role="status" className={styles.place}>
      {trouble !== 'none' && <p className={styles.note}>{SENTENCES[trouble]}</p>}
    </div>
  );
}
