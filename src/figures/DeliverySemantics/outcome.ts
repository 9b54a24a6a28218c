import type {Delivery, Event} from './replay';

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

/** Copies of each message that some events have put into the log. */
export function copiesIn(events: readonly Event[], messages: number): number[] {
  const copies = Array<number>(messages).fill(0);
  for (const event of events) if (event.kind === 'send') copies[event.message - 1]! += 1;
  return copies;
}
