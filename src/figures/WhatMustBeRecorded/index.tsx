import type {Figure} from '../types';
import {describe} from './describe';
import {goals} from './goals';
import {isRecord, run, type Params, type Result, type Row} from './model';
import {table} from './table';
import View from './View';

const figure: Figure<Params, Result, readonly Row[]> = {
  title: 'What must be recorded',
  finding: ({repeatable, numbers, settings}) => `A notebook in Git keeps code and parameters, and ${repeatable === 0 ? 'none' : repeatable} of its ${numbers.length} numbers can be repeated: ${settings} settings of data, environment and seed agree with the record.`,
  controls: {recorded: {kind: 'held', initial: 'code-parameters', valid: isRecord}},
  run,
  describe,
  table,
  goals,
  why: 'A result is a function of code, data, environment, seed and parameters. What is not written down may have been anything it could be, so the figure runs this small notebook under every setting that agrees with the record: 3 commits, 4 exports of Palmwright’s weekly orders of two-finger grippers, 2 releases of a library, 6 seeds and 4 settings, made up for this figure. A number counts as repeated when all of them print it. Six seeds stand for millions, so the spread is rather too narrow than too wide.',
  View,
};
export default figure;
