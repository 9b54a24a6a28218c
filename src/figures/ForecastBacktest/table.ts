import type {Table} from '../types';
import type {Params, Result} from './model';

export const table = ({promise, outcome, naive, example}: Result, {split, horizon}: Params): Table => ({
  caption: 'Error by what the forecast may look at; MASE 1 is repeating last week in 2023 and 2024',
  columns: [
    {key: 'what', label: 'Score'},
    {key: 'mase', label: 'MASE', digits: 2},
    {key: 'after', label: 'Weight on later weeks', unit: '%', digits: 0},
  ],
  rows: [
    {key: 'promise', cells: {what: `Promised on 2024, ${split === 'random' ? 'random split' : 'rolling origin'}`, mase: promise, after: 100 * example.shareAfter}},
    {key: 'outcome', cells: {what: `Came in 2025, ${horizon} ahead`, mase: outcome, after: 0}},
    {key: 'naive', cells: {what: `Repeating the last known week in 2025, ${horizon} ahead`, mase: naive, after: 0}},
  ],
});
