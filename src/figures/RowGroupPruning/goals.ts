import type {Goals} from '../types';
import type {Params, Result} from './model';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'You keep the 123 stray rows and make the row groups ten times smaller: 100 groups of 4 days. How much of the file must be read to find the week?',
    options: [
      {text: 'About 3 %, the groups around the week', reply: 'That holds for a sorted file. Most of the small groups still have a stray row, and one is enough to stretch the range of a group.'},
      {text: 'Nearly half', right: true, reply: 'Yes. One stray row is enough to stretch a range, and most of the 100 groups have one. Where it stretches across the week, the group is read.'},
      {text: 'Still all of it', reply: 'Some groups have no stray row now, or one on the same side of the week; those are skipped. But 44 of 100 are not.'},
    ],
    see: {order: 'some', size: '12288', from: 205, days: 7},
  },
  target: {
    text: 'Ask for seven days or more, and read at most 5 % of the file.',
    check: ({bytesRead, bytesFile, to}, {from}) => to - from + 1 >= 7 && bytesRead <= 0.05 * bytesFile,
    reconcile:
      'Sorting made the ranges narrow; smaller groups cut what is read around the week. Smaller groups alone would not have helped, and they cost: more statistics to keep and read, less to compress at once.',
    rule: 'Statistics skip only what the layout keeps apart: sort by the column you filter on.',
    solution: {order: 'sorted', size: '40960'},
  },
};
