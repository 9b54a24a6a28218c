import {allSucceed, replay, ROWS_A_DAY, source, type Day} from './backfill';

/** What the reader sets; `failure` in percent. */
export interface Params {
  failure: number;
  retries: number;
  runs: number;
  write: 'append' | 'overwrite';
}

export interface Result {
  days: Day[];
  /** Chance that all tasks of one run succeed, from 0 to 1. */
  chance: number;
  /** The same for each number of retries from 0 to 3. */
  byRetries: {retries: number; chance: number}[];
  /** Rows in the table, and as many as the source holds. */
  rows: number;
  sourceRows: number;
  /** Sum of the pieces in the table, and in the source: the checksum. */
  pieces: number;
  sourcePieces: number;
  /** Days with rows too many. */
  wrong: number;
  /** Days whose task has failed to the end. */
  failed: number;
}

export const TASKS = 20;
/** Most copies of a day that any setting leaves: the axis of the drawing ends there. */
export const COPIES = 4;
export const RETRIES = [0, 1, 2, 3] as const;
const SEED = 2022; // a night with two failed tries at 5 %; one is expected

/** The backfill of 20 days, and the chances of a night like it. */
export function run({failure, retries, runs, write}: Params): Result {
  const p = failure / 100;
  const days = replay({tasks: TASKS, failure: p, retries, write, runs}, SEED);
  const sum = (of: (day: Day) => number) => days.reduce((total, day) => total + of(day), 0);
  return {
    days,
    chance: allSucceed(p, retries, TASKS),
    byRetries: RETRIES.map((r) => ({retries: r, chance: allSucceed(p, r, TASKS)})),
    rows: sum(({rows}) => rows),
    sourceRows: sum(({day}) => source(day).rows),
    pieces: sum(({pieces}) => pieces),
    sourcePieces: sum(({day}) => source(day).pieces),
    wrong: sum(({rows}) => Number(rows !== ROWS_A_DAY)),
    failed: sum(({done}) => Number(!done)),
  };
}
