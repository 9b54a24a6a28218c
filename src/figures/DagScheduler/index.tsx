import type {Figure} from '../types';
import {describe, describeStep} from './describe';
import {goals} from './goals';
import {run, WORKERS, type Params, type Result} from './model';
import {table} from './table';
import View from './View';

const at = ({byWorkers}: Result, workers: number) => byWorkers.find((plan) => plan.workers === workers)?.hours;

const figure: Figure<Params, Result> = {
  title: 'One worker more, three hours later',
  finding: (result) => `Three workers finish nine jobs at hour ${at(result, 3)}. A fourth makes it hour ${at(result, 4)}: more hands take small jobs early, and the longest job has to wait.`,
  controls: {
    workers: {kind: 'quantity', label: 'Workers', unit: '', min: WORKERS[0], max: WORKERS[4], step: 1, initial: 4},
    lengths: {kind: 'choice', label: 'Length of the jobs', options: [{value: 'given', label: 'as given'}, {value: 'shorter', label: 'each an hour shorter'}], initial: 'given'},
    waits: {kind: 'choice', label: 'What waits for job 4', options: [{value: 'all', label: 'jobs 5 to 8'}, {value: 'fewer', label: 'jobs 7 and 8 only'}], initial: 'all'},
    list: {kind: 'choice', label: 'A free worker takes the ready job with the', options: [{value: 'number', label: 'lowest number'}, {value: 'chain', label: 'longest chain behind it'}], initial: 'number'},
  },
  run,
  describe,
  table,
  goals,
  why: 'A free worker never waits for a better job, so any change that frees workers earlier can make them take the wrong one. Graham showed with these nine jobs that a worker more, shorter jobs or fewer dependencies can each make the end later. The end is never before the critical path, nor before the work divided by the workers, and never later than the two together.',
  View,
  size: {wide: 446, narrow: 446},
  steps: {count: ({plan}) => plan.length, label: 'Next job', describe: describeStep},
};
export default figure;
