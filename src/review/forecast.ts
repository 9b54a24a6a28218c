import type {Day} from './day';
import {todaysCards, waiting, type QueueCard, type QueueState} from './queue';
import {review} from './scheduler';

/** How many cards a week will bring. */
export interface Week {
  /** Its first day; weeks are counted from today. */
  from: Day;
  cards: number;
}

/**
 * The coming weeks, played through day by day: each day's cards are reviewed and each answer is right. Wrong answers bring cards
 * back sooner, chapters that are finished meanwhile bring new ones; neither is foreseen.
 * @param weeks how many weeks, the one that begins today among them
 */
export function forecast(cards: readonly QueueCard[], state: QueueState, today: Day, weeks: number): Week[] {
  const memories = {...state.memories};
  const days = Array.from({length: weeks * 7}, (_, i) => {
    const day = today + i;
    const asked = todaysCards(cards, {...state, memories}, day);
    for (const {id} of asked) memories[id] = review(memories[id], 'good', day);
    return asked.length;
  });
  return Array.from({length: weeks}, (_, i) => ({from: today + 7 * i, cards: sum(days.slice(7 * i, 7 * i + 7))}));
}

/** The next day that brings a card, when today's are done; undefined when nothing will come. */
export function nextDay(cards: readonly QueueCard[], state: QueueState, today: Day): Day | undefined {
  if (waiting(cards, state, today + 1).length > 0) return today + 1;
  const dues = cards.flatMap(({id}) => (state.memories[id]?.reps ? [state.memories[id].due] : []));
  const begins = cards.flatMap(({id, chapter}) => {
    const finished = state.finished[chapter];
    return finished === undefined || state.memories[id]?.reps ? [] : [finished + 1];
  });
  const days = [...dues, ...begins];
  return days.length === 0 ? undefined : Math.max(today + 1, Math.min(...days));
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
