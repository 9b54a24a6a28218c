import type {ShownOrder} from '../../../content/quiz-data';
import {shuffled} from '../shuffle';
import type {Verdict} from '../type';

/** Places in the right order, as the reader has arranged them: [2, 0, 1] has the last item first. */
export type Arranged = readonly number[];

/** The order at first: shuffled for this reader, and never the right one. */
export function start({id, items}: ShownOrder, seed: number): Arranged {
  const places = shuffled(items.map((_item, n) => n), (n) => `${id}${n}`, seed);
  return isRight(places) ? [...places.slice(1), places[0]!] : places;
}

const isRight = (places: Arranged) => places.every((place, n) => place === n);

/** The first item that stands too early, and why it belongs elsewhere. */
export function judge({items, feedback}: ShownOrder, places: Arranged): Verdict {
  if (isRight(places)) return {right: true, feedback: [feedback]};
  const n = places.findIndex((place, at) => place !== at);
  const early = items[places[n]!]!;
  return {right: false, feedback: [`${n === 0 ? '' : `The first ${n === 1 ? 'one is' : `${n} are`} right. `}“${early.text}” comes later. ${early.why}`]};
}

/** An item moved by one place; the same order when it stands at the end already. */
export function moved(places: Arranged, at: number, by: -1 | 1): Arranged {
  const to = at + by;
  if (to < 0 || to >= places.length) return places;
  const next = [...places];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}
