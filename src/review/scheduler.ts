import {createEmptyCard, fsrs, Rating, State, type Card, type Grade as FsrsGrade} from 'ts-fsrs';
import {dateOf, type Day} from './day';
import type {Memory} from './memory';

/** How an answer went. `hard` is also what a right answer counts as when the hint was read. */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

export const GRADES: readonly Grade[] = ['again', 'hard', 'good', 'easy'];

const RATING: Record<Grade, FsrsGrade> = {again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy};

/*
 * FSRS-6 with the library's default weights, retention 0.9, no fuzz. Long-term: the shortest interval is a day, because nobody
 * wants this page to come back in ten minutes. So configured, Good each time gives 3, 14, 57, 196 days, the values that
 * go-fsrs publishes for its own implementation (TestLongTermScheduler in github.com/open-spaced-repetition/go-fsrs). With
 * learning steps the same weights would give 2, 11, 46, 163 (py-fsrs, tests/test_basic.py): there Good need not come a day
 * later than Hard, and Hard a day later than Again.
 */
const scheduler = fsrs({request_retention: 0.9, enable_fuzz: false, enable_short_term: false});

/**
 * The memory of a card after an answer.
 * @param memory what was remembered before; undefined for a card that was never reviewed
 * @param grade how the answer went
 * @param today the day of the answer. A latest review that lies after it (the clock was set back) counts as done today.
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm for the formulas
 */
export function review(memory: Memory | undefined, grade: Grade, today: Day): Memory {
  const {card} = scheduler.next(cardOf(memory, today), dateOf(today), RATING[grade]);
  return {
    due: today + card.scheduled_days,
    last: today,
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
  };
}

/** Days until the card comes back, for each grade: what the buttons say before one is pressed. */
export const intervals = (memory: Memory | undefined, today: Day): Record<Grade, number> =>
  Object.fromEntries(GRADES.map((grade) => [grade, review(memory, grade, today).due - today])) as Record<Grade, number>;

function cardOf(memory: Memory | undefined, today: Day): Card {
  if (!memory || memory.reps === 0) return createEmptyCard(dateOf(today));
  const last = Math.min(memory.last, today);
  return {
    due: dateOf(memory.due),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.due - memory.last,
    learning_steps: 0,
    reps: memory.reps,
    lapses: memory.lapses,
    state: State.Review,
    last_review: dateOf(last),
  };
}
