import type {Figure} from '../types';
import {describe} from './describe';
import {goals} from './goals';
import {isActions, run} from './model';
import {table} from './table';
import type {Params, Result} from './types';
import View from './View';

/** What was done to each notebook before the reader comes: the doubling cell has run twice. */
const BEFORE: Readonly<Record<Params['notebook'], string>> = {doubled: '1 2 3 2 4', deleted: '', bound: ''};

const figure: Figure<Params, Result> = {
  title: 'A page and its kernel',
  finding: ({shown, file, freshFile}) => `The page shows ${shown}, the file holds ${file}, and after a restart it would hold ${freshFile}: a cell that ran twice shows only its last run.`,
  controls: {
    notebook: {
      kind: 'choice', label: 'Notebook', initial: 'doubled',
      options: [{value: 'doubled', label: 'The demand'}, {value: 'deleted', label: 'The mean'}, {value: 'bound', label: 'The price'}],
    },
    actions: {kind: 'held', initial: BEFORE.doubled, valid: isActions},
  },
  follow: (changed, {notebook}) => (changed === 'notebook' ? {actions: BEFORE[notebook]} : {}),
  run,
  describe,
  table,
  goals,
  why: 'The page is a file with the last source and the last output of each cell. The kernel is a process with one set of variables, and holds the effect of every run in the order of the runs. Deleting a cell deletes text; running a cell again repeats its effect; an output is not computed again when something above it changes. The cells behave as they do in CPython; a test runs the same sequences in both.',
  View,
};
export default figure;
