import {count, number} from '../format';
import {MESSAGES, type Params, type Result} from './model';
import type {Event} from './replay';

/** The outcome in one sentence. */
export function describe({rows, lost, duplicates, expected}: Result, {ackLoss}: Params): string {
  const table = `Four messages, ${count(rows.reduce((a, b) => a + b), 'row')} in the table: ${outcome(lost, duplicates)}`;
  if (ackLoss === 0) return `${table}. No acknowledgement is lost, so the log holds no copies.`;
  return `${table}. With ${number(ackLoss)} % of the acknowledgements lost, expect ${number(expected, 3)} extra copies of a message in the log.`;
}

function outcome(lost: number, duplicates: number): string {
  if (lost + duplicates === 0) return 'each message once';
  return [lost && `${lost} lost`, duplicates && count(duplicates, 'duplicate')].filter(Boolean).join(', ');
}

/** What the event of a step was. */
export function describeStep({events}: Result, step: number, {write}: Params): string {
  const event = events[step - 1];
  return event ? `Event ${step}: ${eventText(event, write)}` : 'Nothing has been sent yet.';
}

/** An event as a sentence. */
export function eventText(event: Event, write: Params['write']): string {
  const message = 'message' in event ? MESSAGES[event.message - 1] : '';
  switch (event.kind) {
    case 'send':
      return event.acknowledged
        ? `the broker stores message ${message} and acknowledges it.`
        : `the broker stores message ${message}, but the acknowledgement is lost; the producer will send it again.`;
    case 'process':
      return `the consumer ${write === 'insert' ? 'inserts a row for' : 'writes the row of'} message ${message}.`;
    case 'commit':
      return `the consumer commits that it is done with message ${message}.`;
    case 'crash':
      return `the consumer dies on message ${message}, between its two steps.`;
    case 'restart':
      return `the consumer starts again at the committed place, number ${event.place + 1} of the log.`;
  }
}
