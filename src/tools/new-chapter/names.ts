/** Words that say nothing in an id. */
const SMALL = new Set('a an and are as at be by can for from how in into is it its not of on one or over than that the their them this to what when which who whether why will with you your'.split(' '));

const wordsOf = (text: string): string[] => text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** An id made of a title: "What to do in a café" → "what-to-do-in-a-cafe". */
export const slugOf = (title: string): string => wordsOf(title).join('-');

/** The first three words of a purpose that carry meaning: "Choose one thing over another" → "choose-thing-another". */
export const keyOf = (purpose: string, prefix: string): string =>
  wordsOf(purpose).filter((word) => !SMALL.has(word) && word !== prefix).slice(0, 3).join('-') || 'first';

/**
 * The word with which all ids of a chapter begin.
 *
 * @param id id of the chapter
 * @param taken ids of purposes, questions, cells, tasks and cards of the book
 * @returns the first word of the id that no other id begins with, or the whole id, with a number where that is taken too
 */
export function prefixOf(id: string, taken: readonly string[]): string {
  const free = (word: string) => word.length > 2 && !taken.some((other) => other === word || other.startsWith(`${word}-`));
  const numbered = Array.from({length: taken.length + 1}, (_, n) => `${id}-${n + 2}`);
  return [...id.split('-').filter((word) => !SMALL.has(word)), id, ...numbered].find(free)!;
}
