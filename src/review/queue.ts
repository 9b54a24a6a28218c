import {isBelievable, type Day} from './day';
import {isDue, type Memory} from './memory';

/** At most so many cards a day. */
export const DAILY = 15;

/** What the queue must know of a card. */
export interface QueueCard {
  id: string;
  /** Id of its chapter. */
  chapter: string;
}

/** What the reader's record says that matters for the queue. */
export interface QueueState {
  /** Memory by card id; a card that was never reviewed has none. */
  memories: Readonly<Record<string, Memory | undefined>>;
  /** The day on which a card was put off, by card id. It stays away for that day. */
  buried: Readonly<Record<string, Day | undefined>>;
  /** The day on which a chapter was finished, by chapter id. Its cards begin the day after. */
  finished: Readonly<Record<string, Day | undefined>>;
}

/**
 * Today's cards in the order in which they are asked: those that have waited longest first, then new ones in the order of the book.
 * With those that were already reviewed today there are at most fifteen.
 * @param cards all cards of the guide, in the order of the book
 */
export function todaysCards<T extends QueueCard>(cards: readonly T[], state: QueueState, today: Day): T[] {
  const free = Math.max(0, DAILY - reviewedToday(cards, state, today));
  return waiting(cards, state, today).filter(({id}) => state.buried[id] !== today).slice(0, free);
}

/** Every card that could be asked today, without the limit, in the same order; those put off are among them. */
export function waiting<T extends QueueCard>(cards: readonly T[], state: QueueState, today: Day): T[] {
  const known = cards.filter(({id}) => seen(state, id));
  const due = known.filter(({id}) => isDue(state.memories[id]!, today));
  const fresh = cards.filter((card) => !seen(state, card.id) && hasBegun(state.finished[card.chapter], today));
  return [...due.sort((a, b) => state.memories[a.id]!.due - state.memories[b.id]!.due), ...fresh];
}

/** How many cards were reviewed today. */
export const reviewedToday = (cards: readonly QueueCard[], state: QueueState, today: Day): number =>
  cards.filter(({id}) => seen(state, id) && state.memories[id]!.last === today).length;

/** Which of a card's wordings is shown: they take turns, so that the answer is learned and not the sentence. */
export const wording = (memory: Memory | undefined, wordings: number): number => (memory?.reps ?? 0) % wordings;

const seen = (state: QueueState, id: string): boolean => (state.memories[id]?.reps ?? 0) > 0;

const hasBegun = (finished: Day | undefined, today: Day): boolean =>
  finished !== undefined && (finished < today || !isBelievable(finished, today));
