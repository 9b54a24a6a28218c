import {distance} from 'fastest-levenshtein';

const WORD = /[\p{L}][\p{L}\p{N}_]{2,}/gu;

/** A query as the guide can answer it. */
export interface Mended {
  /** What to look for; empty where no word of it is known. */
  text: string;
  /** Whether a word was replaced by the nearest known one. */
  changed: boolean;
  /** Words that no page says and that are near to none; they are left out. */
  unknown: string[];
}

/**
 * Replaces each word that the guide does not say by the nearest that it says, and leaves out those that are near to none. A word counts
 * as said when a known one begins with it, or is its beginning and lacks only an ending. Pagefind by itself would answer a
 * strange word with pages that share its first letter.
 * @param words all words of the guide, in lower case
 */
export function mend(text: string, words: readonly string[]): Mended {
  let changed = false;
  const unknown: string[] = [];
  const mended = text.replace(WORD, (typed) => {
    const word = typed.toLowerCase();
    if (words.some((known) => isForm(word, known))) return typed;
    const near = nearest(word, words);
    if (near) changed = true;
    else unknown.push(typed);
    return near ?? '';
  });
  return {text: mended.replace(/\s+/g, ' ').trim(), changed, unknown};
}

/** Whether a typed word is a known one, its beginning, or the same with another ending: "notebooks", "registries". */
function isForm(word: string, known: string): boolean {
  if (known.startsWith(word)) return true;
  const singular = word.replace(/(?<=[^aeiou])ie[sd]$/, 'y');
  return known === singular || (word.startsWith(known) && known.length > 3 && word.length - known.length <= 3);
}

/** The nearest word within one slip, or two in a longer word; of equally near ones the one with the same first letter, then the shorter. */
function nearest(word: string, words: readonly string[]): string | undefined {
  const allowed = word.length < 6 ? 1 : 2;
  const near = words
    .filter((known) => Math.abs(known.length - word.length) <= allowed)
    .map((known) => ({known, slips: slips(word, known)}))
    .filter((one) => one.slips <= allowed);
  near.sort((a, b) => a.slips - b.slips || Number(b.known[0] === word[0]) - Number(a.known[0] === word[0]) || a.known.length - b.known.length);
  return near[0]?.known;
}

/** How many slips lie between two words; two letters that changed places are one slip. */
function slips(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : 2;
}
