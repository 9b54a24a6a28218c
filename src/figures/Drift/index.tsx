import {percent} from '../format';
import type {Figure} from '../types';
import {describe} from './describe';
import {goals} from './goals';
import {run, type Params, type Result, type Row} from './model';
import {table} from './table';
import View from './View';

const figure: Figure<Params, Result, readonly Row[]> = {
  title: 'Drift, or noise?',
  finding: ({nothing}) => `With 100 arms in each sample and ten bins, a PSI above 0.1 means nothing: the alarm rings in ${percent(nothing.alarms)} of the cases in which nothing has happened.`,
  controls: {
    arms: {kind: 'quantity', label: 'Arms in each sample', unit: 'arms', min: 20, max: 1000, step: 20, initial: 100},
    bins: {kind: 'quantity', label: 'Bins', unit: '', min: 2, max: 20, step: 1, initial: 10},
    threshold: {kind: 'quantity', label: 'Alarm above', unit: 'PSI', min: 0.05, max: 1, step: 0.05, digits: 2, initial: 0.1},
    world: {kind: 'choice', label: 'Pair drawn', initial: 'nothing', options: [{value: 'nothing', label: 'Nothing happened'}, {value: 'firmware', label: 'New firmware'}]},
  },
  run,
  describe,
  table,
  goals,
  why: 'PSI adds up over the bins how far the shares of two samples differ, and chance alone makes them differ: each bin adds about 1/n + 1/m. A fixed limit such as 0.1 ignores n, m and the number of bins. The test of Kolmogorov and Smirnov (in the table) has a limit that falls with the size, so it rejects at most about one case in twenty when nothing happened, whatever the size; with very large samples it rejects for shifts too small to matter. The samples are drawn, with replacement, from the mean backlash of each arm with a harmonic drive; Palmwright and its data are simulated.',
  View,
  size: {wide: 466, narrow: 466},
};
export default figure;
