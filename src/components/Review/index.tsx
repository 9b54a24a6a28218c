import {useMemo, useState} from 'react';
import {DAILY, forecast, reviewedToday, todaysCards, waiting} from '../../review';
import Idle from './Idle';
import CardView from './CardView';
import Forecast from './Forecast';
import Reminder from './Reminder';
import styles from './styles.module.css';
import type {ReviewData} from './types';
import {useKeys} from './useKeys';
import {useReviewRecord} from './useReviewRecord';
import {useSession} from './useSession';
import {useToday} from './useToday';

const WEEKS = 8;

/** Today's cards, one at a time, and what the coming weeks bring. */
export default function Review({data: {cards, quizzes}}: {data: ReviewData}) {
  const today = useToday();
  const record = useReviewRecord(quizzes);
  const session = useSession(record, today);
  const [keys, setKeys] = useState(true);
  useKeys(keys && session.canUndo, (key) => (key === 'u' ? session.undo : undefined));
  const {state} = record;
  const queue = todaysCards(cards, state, today);
  const card = queue[0];
  const done = reviewedToday(cards, state, today);
  const more = waiting(cards, state, today).filter(({id}) => state.buried[id] !== today).length - queue.length;
  const weeks = useMemo(() => forecast(cards, state, today, WEEKS), [cards, state, today]);
  if (!record.ready) return <div className={styles.waiting} />;
  return (
    <>
      <div className={styles.room}>
        {card ? (
          <CardView
            key={`${card.id} ${state.memories[card.id]?.reps ?? 0}`}
            card={card}
            memory={state.memories[card.id]}
            today={today}
            place={`Card ${done + 1} of ${done + queue.length} today`}
            keys={keys}
            takesFocus={session.begun}
            onGrade={(grade) => session.grade(card.id, grade)}
            onBury={() => session.bury(card.id)}
          />
        ) : (
          <Idle cards={cards} state={state} today={today} done={done} takesFocus={session.begun} />
        )}
        <div className={styles.under}>
          <p role="status">{session.said}</p>
          {session.canUndo && (
            <button type="button" className="quiet-button" onClick={session.undo}>
              Undo {keys && <kbd>u</kbd>}
            </button>
          )}
        </div>
        {card && (
          <p className={styles.early}>
            You can stop whenever you like: what you answered is saved, the rest waits for tomorrow.
            {more > 0 && ` ${more} more ${more === 1 ? 'card is' : 'cards are'} due; at most ${DAILY} come up in a day.`}
          </p>
        )}
        {(card || session.canUndo) && (
          <label className={styles.keys}>
            <input type="checkbox" checked={keys} onChange={(event) => setKeys(event.currentTarget.checked)} /> Keys: space shows the answer, 1
            to 4 say how it went, h hint, b not today, u undo
          </label>
        )}
      </div>
      <section aria-labelledby="forecast">
        <h2 id="forecast">The coming weeks</h2>
        {weeks.some((week) => week.cards > 0) ? <Forecast weeks={weeks} /> : <p>Nothing to foresee yet: the first cards come with the first chapter that you finish.</p>}
        <Reminder />
      </section>
    </>
  );
}
