import type {Goals} from '../types';
import type {Params, Result} from './types';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'In the notebook with the mean, all four cells have run once from top to bottom, and the last one shows 4.0. Now you run cell 1, weeks = 4, once more and nothing else. What does the page show under the last cell?',
    options: [
      {text: '8.0, because weeks is 4 now', reply: 'The kernel would print 8.0 if you asked it. Nobody did: an output belongs to a run, and the last cell has not run again.'},
      {text: '4.0, as before', right: true, reply: 'Yes. The kernel already holds weeks = 4, and the page still shows what the last run of the cell printed.'},
      {text: 'Nothing, until the cell runs again', reply: 'The old output stays. Nothing on the page tells that it no longer follows from the cells above; only the counters do.'},
    ],
    see: {notebook: 'deleted', actions: '1 2 3 4 1'},
  },
  target: {
    text: 'Take the notebook with the mean and bring it to a page that shows 4.0 where a restart with “run all” gives 8.0.',
    check: ({shown, fresh}, {notebook}) => notebook === 'deleted' && shown === '4.0' && fresh === '8.0',
    reconcile: 'The deleted cell is gone from the page and not from the kernel: weeks stays 8 until a restart. Somebody who gets the file gets the page without the kernel, and computes 8.0.',
    rule: 'Believe a number in a notebook after a restart and “run all”, and not before.',
    solution: {notebook: 'deleted', actions: '1 2 3 4 x3 4'},
  },
};
