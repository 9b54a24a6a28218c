import type {Figure} from '../types';
import {describe, describeStep} from './describe';
import {goals} from './goals';
import {MESSAGES, run, type Params, type Result} from './model';
import {table} from './table';
import View from './View';

const figure: Figure<Params, Result> = {
  title: 'Where duplicates come from',
  finding: ({rows}) =>
    `Four messages become ${rows.reduce((a, b) => a + b)} rows: the consumer wrote B, died before its commit and wrote B again; the broker stored C twice because an acknowledgement was lost.`,
  controls: {
    first: {kind: 'choice', label: 'The consumer first', options: [{value: 'process', label: 'writes, then commits'}, {value: 'commit', label: 'commits, then writes'}], initial: 'process'},
    crash: {kind: 'choice', label: 'It dies between the two on', options: [{value: 'none', label: 'no message'}, ...MESSAGES.map((value) => ({value, label: `message ${value}`}))], initial: 'B'},
    ackLoss: {kind: 'quantity', label: 'Acknowledgements lost', unit: '%', min: 0, max: 40, step: 5, initial: 10},
    write: {kind: 'choice', label: 'A write', options: [{value: 'insert', label: 'inserts a row'}, {value: 'upsert', label: 'upserts by message key'}], initial: 'insert'},
  },
  run,
  describe,
  table,
  goals,
  why: 'Whoever waits for a confirmation that does not come cannot know whether the work was done. It can only try again and risk a duplicate, or give up and risk a loss; a broker setting cannot see into your table. With a share q of the acknowledgements lost, a message is sent 1 + q + q² + … = 1/(1 − q) times, so q/(1 − q) copies are extra. The run is one draw from chance; over many messages the average is that.',
  View,
  size: {wide: 660, narrow: 660},
  steps: {count: ({events}) => events.length, label: 'Next event', describe: describeStep},
};
export default figure;
