import {number} from '../format';
import type {Figure} from '../types';
import {chanceText, describe} from './describe';
import {goals} from './goals';
import {run, type Params, type Result} from './model';
import {table} from './table';
import View from './View';

const figure: Figure<Params, Result> = {
  title: 'A green night, and two days double',
  finding: ({byRetries, chance, rows, sourceRows}) =>
    `Retries lift the chance that a night goes through from ${chanceText(byRetries[0]!.chance)} to ${chanceText(chance)}. They also run tasks twice: ${number(rows)} rows stand where ${number(sourceRows)} belong, and every task is green.`,
  controls: {
    failure: {kind: 'quantity', label: 'Tries that fail', unit: '%', min: 0, max: 20, step: 1, initial: 5},
    retries: {kind: 'quantity', label: 'Retries of a task', unit: '', min: 0, max: 3, step: 1, initial: 2},
    runs: {kind: 'quantity', label: 'Runs of the backfill', unit: '', min: 1, max: 2, step: 1, initial: 1},
    write: {kind: 'choice', label: 'A try', options: [{value: 'append', label: 'appends rows'}, {value: 'overwrite', label: 'overwrites its day'}], initial: 'append'},
  },
  run,
  describe,
  table,
  goals,
  why: 'A task succeeds unless all of its r + 1 tries fail, so 20 tasks succeed with (1 − p^(r+1))^20 when tries fail independently. Real failures often come together, and then retries help less. A scheduler cannot tell a try that did nothing from one that wrote its rows and died before it could say so; here every failed try is of the second kind. The night is one draw from chance: about one failed try is expected, this one has two.',
  View,
  size: {wide: 396, narrow: 396},
};
export default figure;
