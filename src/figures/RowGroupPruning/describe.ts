import {count, number} from '../format';
import {STRAY, type Params, type Result} from './model';

/** Bytes as megabytes. */
export const megabytes = (bytes: number): string => `${number(bytes / 1e6, bytes < 10e6 ? 2 : 1)} MB`;

/** The state in one sentence. */
export function describe({read, total, to, bytesRead, bytesAsked}: Result, {order, from}: Params): string {
  const days = from === to ? `day ${from}` : `days ${from} to ${to}`;
  return `${ORDER[order]}: for ${days} the reader opens ${read} of ${count(total, 'row group')} and reads ${megabytes(bytesRead)} to find ${megabytes(bytesAsked)}.`;
}

const ORDER: Record<Params['order'], string> = {
  sorted: 'Sorted by day',
  few: `Sorted but for ${STRAY.few} rows`,
  some: `Sorted but for ${STRAY.some} rows`,
  shuffled: 'Shuffled',
};
