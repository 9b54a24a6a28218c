import {distance} from 'fastest-levenshtein';

/**
 * Finds the known word a writer most likely meant.
 *
 * @param word what was written
 * @param known the words that would have been right
 * @returns the nearest known word, or undefined when none is near enough to be worth suggesting
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: {word: string; away: number} | undefined;
  for (const candidate of known) {
    const away = apart(wanted, candidate.toLowerCase());
    if (!best || away < best.away) best = {word: candidate, away};
  }
  return best && best.away <= Math.max(wanted.length < 5 ? 1 : 2, wanted.length / 3) ? best.word : undefined;
}

/** Edit distance; a word that holds the other whole ("safety-stock" in "king-safety-stock") counts as near. */
function apart(a: string, b: string): number {
  const edits = distance(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const held = short.length >= 4 && `-${long}-`.includes(`-${short}-`);
  return held ? Math.min(edits, short.length * 0.3) : edits;
}

/** Says which known word is nearest; when none is, lists the known ones, unless they are too many to help. */
export function suggest(word: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearest(word, all);
  if (near !== undefined) return `the nearest known one is "${near}"`;
  if (all.length === 0) return 'none is known yet';
  return all.length > 12 ? `none of the known ones is like it` : `known are ${all.join(', ')}`;
}
