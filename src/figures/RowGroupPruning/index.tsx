import {number} from '../format';
import type {Figure} from '../types';
import {describe, megabytes} from './describe';
import {goals} from './goals';
import {DAYS, ROWS, run, STRAY, type Params, type Result} from './model';
import {table} from './table';
import View from './View';

const SIZES = ['1228800', '245760', '122880', '40960', '12288'] as const;
const sizeLabel = (size: string) => `${number(Number(size))} (${number(ROWS / Number(size))} ${Number(size) === ROWS ? 'group' : 'groups'})`;

const figure: Figure<Params, Result> = {
  title: 'Almost sorted is not sorted',
  finding: ({read, total, bytesRead, bytesAsked}) =>
    `${number(STRAY.some)} stray rows among ${number(ROWS)} make a reader open ${read} of ${total} row groups: ${megabytes(bytesRead)} read to find one week of ${megabytes(bytesAsked)}.`,
  controls: {
    order: {
      kind: 'choice',
      label: 'Rows lie',
      options: [{value: 'sorted', label: 'sorted by day'}, {value: 'few', label: `sorted, ${STRAY.few} astray`}, {value: 'some', label: `sorted, ${STRAY.some} astray`}, {value: 'shuffled', label: 'shuffled'}],
      initial: 'some',
    },
    size: {kind: 'choice', label: 'Rows in a group', options: SIZES.map((value) => ({value, label: sizeLabel(value)})), initial: '122880'},
    from: {kind: 'quantity', label: 'First day asked for', unit: '', min: 1, max: DAYS, step: 1, initial: 205},
    days: {kind: 'quantity', label: 'Days asked for', unit: 'days', min: 1, max: DAYS, step: 1, initial: 7},
  },
  run,
  describe,
  table,
  goals,
  why: 'A Parquet file keeps the smallest and the largest value of each column in each row group. A reader skips a group when that range cannot touch what you ask for, without opening it; it cannot see how many values lie at the ends. One stray row stretches the range as far as a thousand. Counted are two columns of 8 bytes, not compressed; page indexes and Bloom filters, where a writer adds them, skip more.',
  View,
  size: {wide: 420, narrow: 420},
};
export default figure;
