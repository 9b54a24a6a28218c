import {countMarked, type State} from '../../progress';
import type {ChapterFacts} from '../guide';

type Ticked = (chapter: ChapterFacts) => number;

/** Under a stage: how many purposes are ticked, else what the chapter is for now. */
export function stageWords({status, purposes}: ChapterFacts, ticked: number): string {
  if (ticked > 0) return `${ticked} of ${purposes.length} ticked`;
  return status === 'path' ? 'reading path' : 'complete chapter';
}

/** "I, II and III" */
export const list = (items: string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** What the arm shows, in one sentence; undefined before the first tick. */
export function progressWords(parts: {id: string; number: string}[], chapters: ChapterFacts[], ticked: Ticked): string | undefined {
  const purposes = sum(chapters, (c) => c.purposes.length);
  const all = sum(chapters, ticked);
  const done = chapters.filter((c) => ticked(c) === c.purposes.length);
  const whole = parts.filter(({id}) => chapters.every((c) => c.part !== id || done.includes(c)));
  if (all === 0) return undefined;
  if (all === purposes) return `You have ticked all ${purposes} purposes; every joint of the arm is full.`;
  const is = done.length === 1 ? 'is' : 'are';
  const withParts = whole.length === 0 ? '' : `, and with ${done.length === 1 ? 'it' : 'them'} ${whole.length === 1 ? 'part' : 'parts'} ${list(whole.map((p) => p.number))}`;
  const chaptersDone = done.length === 0 ? 'no chapter is done yet' : `${done.length} of ${chapters.length} chapters ${is} done${withParts}`;
  return `You have ticked ${all} of ${purposes} purposes; ${chaptersDone}.`;
}

/** How far a part's joint is filled, 0 to 1. */
export function partFill(state: State, chapters: ChapterFacts[]): number {
  const ids = chapters.flatMap((c) => c.purposes);
  return ids.length === 0 ? 0 : countMarked(state, 'ticks', ids) / ids.length;
}

const sum = (chapters: ChapterFacts[], of: Ticked): number => chapters.reduce((total, c) => total + of(c), 0);
