import type {TroubleEntry} from '../../content';

/** open: nothing yet; now: this chapter mends it; struck: mended in an earlier chapter, or, at this chapter's end, by it. */
export type Standing = 'open' | 'now' | 'struck';

export interface Item extends TroubleEntry {
  number: number;
  standing: Standing;
  /** Struck off by this very chapter. */
  here: boolean;
}

/**
 * The list as it stands at the start or the end of a chapter.
 * @param order ids of the chapters in the order of the book
 * @param chapter id of the chapter that shows the list; unknown, as on a draft, counts as the end of the book's list
 */
export function listAt(troubles: readonly TroubleEntry[], order: readonly string[], chapter: string | undefined, at: 'start' | 'end'): Item[] {
  const present = order.indexOf(chapter ?? '');
  return troubles.map((trouble, i) => {
    const mended = order.indexOf(trouble.mended_in);
    const here = trouble.mended_in === chapter;
    const before = mended >= 0 && mended < present;
    const standing = before || (here && at === 'end') ? 'struck' : here ? 'now' : 'open';
    return {...trouble, number: i + 1, standing, here};
  });
}

/** One sentence on the list. */
export function summary(items: readonly Item[]): string {
  const struck = items.filter(({standing}) => standing === 'struck').length;
  const now = items.filter(({standing}) => standing === 'now').map(({number}) => number);
  const here = items.filter((item) => item.here && item.standing === 'struck').map(({number}) => number);
  const state = struck === 0 ? 'none struck off yet' : `${struck} struck off`;
  const task = now.length > 0 ? `; this chapter takes on ${numbers(now)}` : here.length > 0 ? `, ${numbers(here)} just now` : '';
  return `What is wrong at Palmwright: ${items.length} things, ${state}${task}.`;
}

const numbers = (list: readonly number[]): string => `${list.length > 1 ? 'items' : 'item'} ${list.join(' and ')}`;
