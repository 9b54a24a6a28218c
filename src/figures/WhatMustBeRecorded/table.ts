import type {Table} from '../types';
import type {Result} from './model';

export const table = ({numbers}: Result): Table => ({
  caption: 'Each number as it was reported, and the numbers that the record leaves possible',
  columns: [
    {key: 'what', label: 'Number'},
    {key: 'reported', label: 'Reported', unit: 'pieces', digits: 1},
    {key: 'low', label: 'Lowest possible', unit: 'pieces', digits: 1},
    {key: 'high', label: 'Highest possible', unit: 'pieces', digits: 1},
    {key: 'different', label: 'Different numbers', digits: 0},
  ],
  rows: numbers.map(({key, label, reported, values}) => ({
    key, cells: {what: label, reported, low: values[0] ?? reported, high: values.at(-1) ?? reported, different: values.length},
  })),
});
