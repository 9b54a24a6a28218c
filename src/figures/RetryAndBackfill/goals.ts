import type {Goals} from '../types';
import type {Params, Result} from './model';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'You turn the retries off. Two of the 20 tasks end red tonight. The source holds 100 rows a day, 2,000 in all. How many are in the table?',
    options: [
      {text: '1,800: two days are missing', reply: 'Red says that a task did not report success, not that it did nothing. Both had written their rows before they died.'},
      {text: '2,000: all of them', right: true, reply: 'Yes. Both tasks wrote their rows and died before they could say so. That is why the next try makes the day double.'},
      {text: '2,200: two days are double', reply: 'A day becomes double when a second try writes it again. Without retries each day is written once, also by the tasks that end red.'},
    ],
    see: {failure: 5, retries: 0, runs: 1, write: 'append'},
  },
  target: {
    text: 'Start the backfill twice, have all tasks succeed in at least 99 % of the nights, and still hold exactly 2,000 rows.',
    check: ({chance, rows, sourceRows}, {runs}) => runs === 2 && chance >= 0.99 && rows === sourceRows,
    reconcile:
      'Each try now replaces the partition of its day, so the second write leaves what the first one left: the same rows, the same checksum. Retries raised the chance of success; only the overwrite made them harmless.',
    rule: 'Make a task safe to repeat before you let anything repeat it.',
    solution: {write: 'overwrite', runs: 2},
  },
};
