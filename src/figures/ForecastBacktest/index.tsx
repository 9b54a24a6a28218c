import {number} from '../format';
import type {Figure} from '../types';
import {describe} from './describe';
import {goals} from './goals';
import {run, type Params, type Result, type Row} from './model';
import {table} from './table';
import View from './View';

const figure: Figure<Params, Result, readonly Row[]> = {
  title: 'What a backtest promises',
  finding: ({promise, outcome}) => `Held-out weeks at random promise an error of ${number(promise, 2)}; in use, 8 weeks ahead, it was ${number(outcome, 2)}. The random split let each forecast look at the weeks after it.`,
  controls: {
    split: {kind: 'choice', label: 'Test weeks of 2024', initial: 'random', options: [{value: 'random', label: 'Random split'}, {value: 'rolling', label: 'Rolling origin'}]},
    horizon: {kind: 'quantity', label: 'Ordered ahead', unit: 'weeks', min: 1, max: 13, step: 1, initial: 8},
    alpha: {kind: 'quantity', label: 'Smoothing α', unit: '', min: 0.05, max: 0.9, step: 0.05, digits: 2, initial: 0.3},
    series: {kind: 'choice', label: 'Orders for', initial: 'grippers', options: [{value: 'grippers', label: 'Grippers'}, {value: 'all', label: 'All nine goods'}, {value: 'heavy', label: 'PW-7 arms'}]},
  },
  run,
  describe,
  table,
  goals,
  why: 'Both splits score the same method on the same 52 weeks: a mean in which each week of distance takes the weight down by 1 − α. Under five shuffled folds the nearest known weeks lie on both sides of the test week; under a rolling origin they end where the order is placed. Where demand moves slowly, as with a season, the neighbors give the answer away. MASE divides the mean absolute error by that of repeating last week inside 2023 and 2024, so forecasts of different series can be compared. The promise of the random split is the mean of 10 shuffles.',
  View,
  size: {wide: 496, narrow: 482},
};
export default figure;
