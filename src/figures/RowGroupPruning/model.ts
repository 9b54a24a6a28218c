import {daysInFile} from './layout';
import {merge, overlaps, statistics, type Range} from './statistics';

/** Days of data in the file, and rows of each; rows of DuckDB's default row group (122,880) are 40 days. */
export const DAYS = 400;
export const ROWS_A_DAY = 3072;
export const ROWS = DAYS * ROWS_A_DAY;
/** Smallest piece that statistics are kept for here; every row group is a whole number of them. */
const BLOCK = 2048;
/** Bytes of a row in the two columns that the question reads, 8 each, not compressed. */
export const BYTES_A_ROW = 16;

/** A row group with its statistics, and what a reader does with it. */
export interface Group extends Range {
  /** Number of the group, from 1. */
  group: number;
  rows: number;
  /** Whether its range overlaps the question's; if not, the reader skips it unopened. */
  read: boolean;
}

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
