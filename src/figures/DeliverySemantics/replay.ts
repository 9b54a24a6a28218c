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
