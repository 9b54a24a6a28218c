/** A number between 0 and 1 that is the same for the same text (FNV-1a, mixed once more). */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  return ((h ^ (h >>> 13)) >>> 0) / 4294967296;
}

/** Items in an order that depends on the seed and their keys alone: a reader finds them again where they were. */
export function shuffled<T>(items: readonly T[], keyOf: (item: T) => string, seed: number): T[] {
  return items
    .map((item) => ({item, place: hash(`${seed} ${keyOf(item)}`)}))
    .sort((a, b) => a.place - b.place)
    .map(({item}) => item);
}
