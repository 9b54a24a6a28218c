import type {Goals} from '../types';
import type {Params, Result} from './model';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'A file of 1,228,800 rows is sorted by day, in 10 row groups. Late corrections put 123 rows, one in ten thousand, where they do not belong. You ask for one week. How many row groups must be read?',
    options: [
      {text: 'One or two', reply: 'That holds for a file that is fully sorted. A dozen stray rows in each group are enough to stretch its minimum and maximum over nearly all 400 days.'},
      {text: 'About half', reply: 'Each group has about a dozen stray rows. One of them before the week and one after it is enough to make the group look as if it held the week.'},
      {text: 'All ten', right: true, reply: 'Yes. The reader sees only the smallest and the largest day of a group, and a dozen stray rows stretch that range across the week in every group.'},
    ],
    see: {order: 'some', size: '122880', from: 205, days: 7},
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
