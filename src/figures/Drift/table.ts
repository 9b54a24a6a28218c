import type {Table} from '../types';
import {REPEATS, type Params, type Result, type World} from './model';

const cells = (what: string, {mean, alarms, ks}: World) => ({what, mean, alarms: 100 * alarms, ks: 100 * ks});

export const table = ({nothing, firmware, expected}: Result, {threshold}: Params): Table => ({
  caption: `PSI in ${REPEATS} repeats, alarm above ${threshold}, beside the test of Kolmogorov and Smirnov at 5 %`,
  columns: [
    {key: 'what', label: 'Between the samples'},
    {key: 'mean', label: 'Mean PSI', digits: 3},
    {key: 'alarms', label: 'PSI rings', unit: '%', digits: 0},
    {key: 'ks', label: 'KS rejects', unit: '%', digits: 0},
  ],
  rows: [
    {key: 'nothing', cells: cells('Nothing happened', nothing)},
    {key: 'firmware', cells: cells('New firmware', firmware)},
    {key: 'expected', cells: {what: 'Nothing, by (B − 1)(1/n + 1/m)', mean: expected, alarms: null, ks: null}},
  ],
});
