import {mulberry32} from '../random';

/** A backfill: one task a day of data; each task writes the rows of its day into one partition. */
export interface Backfill {
  /** Number of tasks, one a day; from 1. */
  tasks: number;
  /** Chance that a try fails, from 0 to 1. It fails at the worst moment: its rows are written, its success is not yet recorded. */
  failure: number;
  /** How often a failed task is tried again by itself; from 0. */
  retries: number;
  /** What a try does to rows that are there already. */
  write: 'append' | 'overwrite';
  /** How often somebody starts the whole backfill; from 1. */
  runs: number;
}

/** Rows of a day as the source holds them. */
export const ROWS_A_DAY = 100;

/** What became of one day. */
export interface Day {
  /** Number of the day, from 1. */
  day: number;
  /** Tries that wrote its rows, in all runs. */
  writes: number;
  /** Rows in its partition at the end. */
  rows: number;
  /** Sum of the pieces over its rows: a checksum that a doubled row changes. */
  pieces: number;
  /** Whether its task succeeded in the last run. */
  done: boolean;
}

/**
 * Chance that all tasks succeed when each is tried up to `retries` + 1 times: (1 − p^(r+1))^n, for tries that fail independently.
 * @param failure chance p that a try fails, from 0 to 1
 * @param retries r, from 0
 * @param tasks n, from 1
 * @returns from 0 to 1
 */
export const allSucceed = (failure: number, retries: number, tasks: number): number => power(1 - power(failure, retries + 1), tasks);

/** By multiplication: browsers and Node round `**` differently in the last digit, and the drawing must be the same everywhere. */
function power(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i += 1) product *= base;
  return product;
}

/** Pieces on a row of the source; the same row has the same pieces whenever it is read. */
const piecesOf = (day: number, row: number): number => 1 + ((day * 7 + row * row * 3) % 5);

const sums = new Map<number, number>();

/** Rows of a day that the source holds, with the sum of their pieces. */
export function source(day: number): {rows: number; pieces: number} {
  let pieces = sums.get(day);
  if (pieces === undefined) {
    pieces = 0;
    for (let row = 0; row < ROWS_A_DAY; row += 1) pieces += piecesOf(day, row);
    sums.set(day, pieces);
  }
  return {rows: ROWS_A_DAY, pieces};
}

/**
 * Plays a backfill. A try takes its luck from the seed, the run, the day and its number, so that a lower chance of failure
 * never makes another try fail.
 * @param seed any integer
 * @returns one entry a day, oldest first
 */
export function replay({tasks, failure, retries, write, runs}: Backfill, seed: number): Day[] {
  return Array.from({length: tasks}, (_, i) => {
    const day = i + 1;
    let writes = 0;
    let done = false;
    for (let run = 0; run < runs; run += 1) {
      const luck = mulberry32(seed + run * 1009 + day * 9176);
      done = false;
      for (let attempt = 0; attempt <= retries && !done; attempt += 1) {
        writes += 1;
        done = luck() >= failure;
      }
    }
    const copies = write === 'append' ? writes : 1;
    const {rows, pieces} = source(day);
    return {day, writes, rows: rows * copies, pieces: pieces * copies, done};
  });
}
