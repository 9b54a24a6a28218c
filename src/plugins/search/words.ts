import {ASKED_BY, type Entry} from './entry';
import {textOf} from './page';

const LONGEST = 24;
const WORD = /[\p{L}][\p{L}\p{N}_]{2,}/gu;

/** All words of the index, so that the page can tell a misspelt one and offer the nearest. */
export function wordsOf(entries: readonly Entry[]): string[] {
  const words = new Set(entries.flatMap(({kind, title, aliases, note, body}) => split([title, note, ASKED_BY[kind], ...aliases, ...body.map(textOf)].join(' '))));
  return [...words].sort();
}

const split = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).filter((word) => word.length <= LONGEST);
