import {mulberry32} from '../random';

/** How messages go from a producer over a broker's log and a consumer into a table. */
export interface Delivery {
  /** Number of messages; from 1. */
  messages: number;
  /** Chance that the broker stores a message, but its acknowledgement never reaches the producer; from 0, below 1. */
  ackLoss: number;
  /** What the consumer does first: write the message into the table, or commit its place in the log. */
  first: 'process' | 'commit';
  /** Message (from 1) on which the consumer dies between the two; 0 for none. It dies once, and starts again at the committed place. */
  crashOn: number;
  /** Whether the table gets a row each time, or one row a message key. */
  write: 'insert' | 'upsert';
}

/** One thing that happens. `message` is a number from 1, `place` a place in the log, from 0. */
export type Event =
  | {kind: 'send'; message: number; place: number; acknowledged: boolean}
  | {kind: 'process' | 'commit'; message: number; place: number; reads: boolean}
  | {kind: 'crash'; message: number; place: number}
  | {kind: 'restart'; place: number};

/** The producer sends each message until an acknowledgement reaches it; the broker keeps every copy. */
export function produce(messages: number, ackLoss: number, seed: number): Event[] {
  const sent: Event[] = [];
  for (let message = 1; message <= messages; message += 1) {
    const luck = mulberry32(seed + message * 7919);
    for (let acknowledged = false; !acknowledged; ) {
      acknowledged = luck() >= ackLoss;
      sent.push({kind: 'send', message, place: sent.length, acknowledged});
    }
  }
  return sent;
}

/** The consumer works through the log, dies once, and goes on at the place it has committed. */
export function consume(log: readonly number[], {first, crashOn}: Pick<Delivery, 'first' | 'crashOn'>): Event[] {
  const second = first === 'process' ? 'commit' : 'process';
  const events: Event[] = [];
  let committed = 0;
  let crashed = false;
  for (let place = 0; place < log.length; ) {
    const message = log[place]!;
    events.push({kind: first, message, place, reads: true});
    if (first === 'commit') committed = place + 1;
    if (message === crashOn && !crashed) {
      crashed = true;
      place = committed;
      events.push({kind: 'crash', message, place: log.indexOf(message)}, {kind: 'restart', place});
      continue;
    }
    events.push({kind: second, message, place, reads: false});
    place += 1;
    committed = place;
  }
  return events;
}

/**
 * Plays the whole way of the messages.
 * @param seed any integer; a lower chance of loss never loses another acknowledgement
 * @returns the events in order
 */
export function replay(delivery: Delivery, seed: number): Event[] {
  const sent = produce(delivery.messages, delivery.ackLoss, seed);
  return [...sent, ...consume(sent.map((event) => ('message' in event ? event.message : 0)), delivery)];
}

/**
 * The table after some events.
 * @returns rows by message, the first message first; 1 is right, 0 is lost, more are duplicates
 */
export function rowsAfter(events: readonly Event[], {messages, write}: Pick<Delivery, 'messages' | 'write'>): number[] {
  const rows = Array<number>(messages).fill(0);
  for (const event of events) {
    if (event.kind === 'process') rows[event.message - 1] = write === 'upsert' ? 1 : rows[event.message - 1]! + 1;
  }
  return rows;
}

/** Lost messages and rows too many in a table. */
export const faults = (rows: readonly number[]) => ({
  lost: rows.filter((count) => count === 0).length,
  duplicates: rows.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
});

/**
 * Expected extra copies of a message in the log: q + q² + … = q / (1 − q), when each acknowledgement is lost independently.
 * @param ackLoss q, from 0, below 1
 */
export const expectedCopies = (ackLoss: number): number => ackLoss / (1 - ackLoss);

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

/** Copies of each message that some events have put into the log. */
export function copiesIn(events: readonly Event[], messages: number): number[] {
  const copies = Array<number>(messages).fill(0);
  for (const event of events) if (event.kind === 'send') copies[event.message - 1]! += 1;
  return copies;
}
