import type {Table} from '../types';
import {MESSAGES, type Result} from './model';

/** Each message: copies in the log, rows in the table. */
export const table = ({copies, rows}: Result): Table => ({
  caption: 'What became of each message',
  columns: [
    {key: 'message', label: 'Message'},
    {key: 'copies', label: 'Copies in the log'},
    {key: 'rows', label: 'Rows in the table'},
    {key: 'outcome', label: 'Outcome'},
  ],
  rows: MESSAGES.map((message, i) => ({key: message, cells: {message, copies: copies[i]!, rows: rows[i]!, outcome: outcome(rows[i]!)}})),
});

const outcome = (rows: number) => (rows === 0 ? 'lost' : rows === 1 ? 'right' : 'duplicated');
