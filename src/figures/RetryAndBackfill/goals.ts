import type {Goals} from '../types';
import type {Params, Result} from './model';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'One try in twenty fails. You allow two retries, and the chance that all 20 tasks of a night succeed goes from 36 % to 99.75 %. The tasks append their rows. What do you find in the morning?',
    options: [
      {text: 'Every task green, every row once', reply: 'Every task is green, but two of them wrote their rows, died before they could say so, and wrote them again. Nothing turned red.'},
      {text: 'Every task green, some days twice', right: true, reply: 'Yes. A try can write its rows and then fail. The retry makes the task green and the day double, and no status shows it.'},
      {text: 'A few days missing', reply: 'A retry does not lose rows; here every failed try had written them already. The damage is the other way round: some days are in twice.'},
    ],
    see: {failure: 5, retries: 2, runs: 1, write: 'append'},
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
