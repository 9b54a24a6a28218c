import type {Table} from '../types';
import type {Result} from './types';

export const table = ({page}: Result): Table => ({
  caption: 'The cells on the page, with the number of their last run and what it printed',
  columns: [{key: 'cell', label: 'Cell'}, {key: 'counter', label: 'In [ ]', digits: 0}, {key: 'output', label: 'Output'}],
  rows: page.map(({number, source, counter, output}) => ({key: `cell-${number}`, cells: {cell: source, counter, output}})),
});
