import {mulberry32} from '../random';

/**
 * The file's rows in the order in which they lie: sorted by day, but for some that change places among each other.
 * @param days days in the file; each has `rowsADay` rows
 * @param stray number of rows that are out of place, drawn without replacement; 0 is sorted, all of them is shuffled
 * @param seed any integer
 * @returns day of each row, from 1
 */
export function daysInFile(days: number, rowsADay: number, stray: number, seed: number): Uint16Array {
  const values = new Uint16Array(days * rowsADay);
  for (let day = 0; day < days; day += 1) values.fill(day + 1, day * rowsADay, (day + 1) * rowsADay);
  const luck = mulberry32(seed);
  if (stray >= values.length) return shuffle(values, luck);
  const places = draw(values.length, stray, luck);
  const moved = shuffle(Uint16Array.from(places, (place) => values[place]!), luck);
  places.forEach((place, i) => (values[place] = moved[i]!));
  return values;
}

/** Fisher and Yates's shuffle, in place. */
function shuffle(values: Uint16Array, luck: () => number): Uint16Array {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = Math.floor(luck() * (i + 1));
    const other = values[j]!;
    values[j] = values[i]!;
    values[i] = other;
  }
  return values;
}

function draw(from: number, count: number, luck: () => number): number[] {
  const places = new Set<number>();
  while (places.size < count) places.add(Math.floor(luck() * from));
  return [...places];
}
