import {ASKED_BY, type Entry} from './entry';
import {textOf} from './page';

const LONGEST = 24;
const WORD = /[\p{L}][\p{L}\p{N}_]{2,}/gu;

/** The words under which an entry is found: with those of all, the page can tell a misspelt one and offer the nearest. */
export const wordsOf = ({kind, title, aliases, note, body}: Entry): string[] => split([title, note, ASKED_BY[kind], ...aliases, ...body.map(textOf)].join(' '));

const split = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).filter((word) => word.length <= LONGEST);
