import {mulberry32} from '../random';

/** Days of data in the file, and rows of each; rows of DuckDB's default row group (122,880) are 40 days. */
export const DAYS = 400;
export const ROWS_A_DAY = 3072;
export const ROWS = DAYS * ROWS_A_DAY;
/** Smallest piece that statistics are kept for here; every row group is a whole number of them. */
const BLOCK = 2048;
/** Bytes of a row in the two columns that the question reads, 8 each, not compressed. */
export const BYTES_A_ROW = 16;

/** Smallest and largest value in a stretch of rows. */
export interface Range {
  min: number;
  max: number;
}

/** A row group with its statistics, and what a reader does with it. */
export interface Group extends Range {
  /** Number of the group, from 1. */
  group: number;
  rows: number;
  /** Whether its range overlaps the question's; if not, the reader skips it unopened. */
  read: boolean;
}

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

/** Smallest and largest value of each stretch of `size` rows; the last stretch may be shorter. */
export function statistics(values: Uint16Array, size: number): Range[] {
  const ranges: Range[] = [];
  for (let from = 0; from < values.length; from += size) {
    let min = Infinity;
    let max = -Infinity;
    for (let i = from; i < Math.min(from + size, values.length); i += 1) {
      const value = values[i]!;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    ranges.push({min, max});
  }
  return ranges;
}

/** Statistics of larger stretches, from those of the stretches they are made of. */
export function merge(ranges: readonly Range[], count: number): Range[] {
  const merged: Range[] = [];
  for (let from = 0; from < ranges.length; from += count) {
    const part = ranges.slice(from, from + count);
    merged.push({min: Math.min(...part.map(({min}) => min)), max: Math.max(...part.map(({max}) => max))});
  }
  return merged;
}

/** Whether a reader has to open a stretch for the days `from` to `to`, both included: its statistics cannot rule it out. */
export const overlaps = ({min, max}: Range, from: number, to: number): boolean => min <= to && max >= from;

/** Statistics of the file by the number of stray rows: the shuffle is done once, not each time a control moves. */
const kept = new Map<number, readonly Range[]>();
function blocks(stray: number, seed: number): readonly Range[] {
  const key = stray * 1000 + seed;
  const found = kept.get(key) ?? statistics(daysInFile(DAYS, ROWS_A_DAY, stray, seed), BLOCK);
  kept.set(key, found);
  return found;
}

/**
 * The row groups of the file, and which of them a question about some days must read.
 * @param stray rows out of place, from 0 to `ROWS`
 * @param size rows of a group; divides `ROWS`, a multiple of 2,048
 * @param from first day asked for, from 1
 * @param to last day asked for
 * @see Apache Parquet, file format: min and max of each column chunk stand in the footer
 */
export function groups(stray: number, size: number, from: number, to: number, seed: number): Group[] {
  return merge(blocks(stray, seed), size / BLOCK).map((range, i) => ({...range, group: i + 1, rows: size, read: overlaps(range, from, to)}));
}

/** What the reader sets: rows out of place, rows of a group, the days asked for. */
export interface Params {
  order: 'sorted' | 'few' | 'some' | 'shuffled';
  size: '1228800' | '245760' | '122880' | '40960' | '12288';
  from: number;
  days: number;
}

export interface Result {
  groups: Group[];
  /** Groups that must be read, and all. */
  read: number;
  total: number;
  /** Last day asked for; the file ends at day 400. */
  to: number;
  /** Bytes read, bytes of the rows asked for, bytes of the file: in the two columns that the question needs. */
  bytesRead: number;
  bytesAsked: number;
  bytesFile: number;
}

export const STRAY = {sorted: 0, few: 12, some: 123, shuffled: ROWS} as const;
const SEED = 1;

/** Asks for some days of a file of 400. */
export function run({order, size, from, days}: Params): Result {
  const to = Math.min(DAYS, from + days - 1);
  const all = groups(STRAY[order], Number(size), from, to, SEED);
  const read = all.filter((group) => group.read);
  return {
    groups: all,
    read: read.length,
    total: all.length,
    to,
    bytesRead: read.length * Number(size) * BYTES_A_ROW,
    bytesAsked: (to - from + 1) * ROWS_A_DAY * BYTES_A_ROW,
    bytesFile: ROWS * BYTES_A_ROW,
  };
}
