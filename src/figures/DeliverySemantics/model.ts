import {copiesIn, expectedCopies, faults, rowsAfter} from './outcome';
import {replay, type Event} from './replay';

/** What the reader sets; `ackLoss` in percent. */
export interface Params {
  first: 'process' | 'commit';
  crash: 'none' | 'A' | 'B' | 'C' | 'D';
  ackLoss: number;
  write: 'insert' | 'upsert';
}

export interface Result {
  events: Event[];
  /** Copies of each message in the broker's log, and its rows in the table; A first. */
  copies: number[];
  rows: number[];
  lost: number;
  duplicates: number;
  /** Expected extra copies of a message in the log, over many messages. */
  expected: number;
}

export const MESSAGES = ['A', 'B', 'C', 'D'] as const;
const SEED = 2366; // at 10 % message C loses one acknowledgement; 0.4 are expected for four messages

/** Delivers four messages. */
export function run({first, crash, ackLoss, write}: Params): Result {
  const messages = MESSAGES.length;
  const q = ackLoss / 100;
  const crashOn = crash === 'none' ? 0 : MESSAGES.indexOf(crash) + 1;
  const events = replay({messages, ackLoss: q, first, crashOn, write}, SEED);
  const rows = rowsAfter(events, {messages, write});
  return {events, rows, copies: copiesIn(events, messages), ...faults(rows), expected: expectedCopies(q)};
}
