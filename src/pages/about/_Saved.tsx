import Link from '@docusaurus/Link';
import {countMarked, useProgress} from '../../progress';
import styles from './styles.module.css';

/** What is saved now, and the way to the page where it can be saved as a file or cleared. */
export default function Saved() {
  const state = useProgress();
  const {ticks, read, answers, cards} = state.record;
  const counts = [
    words(countMarked(state, 'ticks', Object.keys(ticks)), 'purpose ticked', 'purposes ticked'),
    words(countMarked(state, 'read', Object.keys(read)), 'work marked as read', 'works marked as read'),
    words(Object.keys(answers).length, 'question answered', 'questions answered'),
    words(Object.values(cards).filter(({memory}) => memory).length, 'card reviewed', 'cards reviewed'),
  ];
  return (
    <div className={styles.saved}>
      <p role="status">Saved now: {counts.join(', ')}.</p>
      <p>
        <Link to="/progress/">Your progress</Link> shows all of it, saves it as a file, brings a file in, and clears it.
      </p>
    </div>
  );
}

const words = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
