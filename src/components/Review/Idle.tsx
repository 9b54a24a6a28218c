import Link from '@docusaurus/Link';
import {useEffect, useRef, type ReactNode} from 'react';
import {DAILY, dayWords, nextDay, waiting, type Day, type QueueState} from '../../review';
import type {ReviewCard} from './types';
import styles from './styles.module.css';

interface Props {
  cards: readonly ReviewCard[];
  state: QueueState;
  today: Day;
  /** Cards reviewed today. */
  done: number;
  takesFocus: boolean;
}

/** What the page says when no card is up: nothing begun, nothing due, or done for today. */
export default function Idle({cards, state, today, done, takesFocus}: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus({preventScroll: true});
  }, [takesFocus]);
  const next = nextDay(cards, state, today);
  const left = waiting(cards, state, today).length;
  return (
    <div ref={place} tabIndex={-1} className={styles.idle} role="group" aria-labelledby="idle">
      {heading(done, next)}
      {done >= DAILY && left > 0 && <p>{left} more wait until tomorrow. Fifteen are enough for one day.</p>}
      {next === undefined ? (
        <p>
          A chapter’s cards come here the day after you finish it: when you have taken its end quiz, or ticked all its purposes.{' '}
          <Link to="/progress/">Your progress</Link> says what to do next.
        </p>
      ) : (
        <p>
          The next cards come up {next === today + 1 ? 'tomorrow' : `on ${dayWords(next)}`}. There is nothing to catch up on before that.
        </p>
      )}
    </div>
  );
}

function heading(done: number, next: Day | undefined): ReactNode {
  const words = done > 0 ? `Done for today: ${done} ${done === 1 ? 'card' : 'cards'}` : next === undefined ? 'No cards yet' : 'Nothing to review today';
  return <h2 id="idle">{words}</h2>;
}
