import type {Table} from '../types';
import type {Result} from './model';

/** The chances, the days and their sums. */
export function table({byRetries, days, rows, pieces, sourceRows, sourcePieces}: Result): Table {
  const none = {chance: null, tries: null, rows: null, pieces: null, status: null};
  return {
    caption: 'Chance that all 20 tasks succeed, and what the replayed runs left in the table',
    columns: [
      {key: 'what', label: 'What'},
      {key: 'chance', label: 'All succeed', unit: '%', digits: 2},
      {key: 'tries', label: 'Tries'},
      {key: 'rows', label: 'Rows'},
      {key: 'pieces', label: 'Checksum', unit: 'pieces'},
      {key: 'status', label: 'Last status'},
    ],
    rows: [
      ...byRetries.map(({retries, chance}) => ({key: `retries-${retries}`, cells: {...none, what: `Retries: ${retries}`, chance: 100 * chance}})),
      ...days.map((day) => ({key: `day-${day.day}`, cells: {...none, what: `Day ${day.day}`, tries: day.writes, rows: day.rows, pieces: day.pieces, status: day.done ? 'succeeded' : 'failed'}})),
      {key: 'table', cells: {...none, what: 'All days in the table', rows, pieces}},
      {key: 'source', cells: {...none, what: 'All days in the source', rows: sourceRows, pieces: sourcePieces}},
    ],
  };
}
