import type {Goals} from '../types';
import {FIELDS, fieldsOf, type Params, type Result, type Row} from './model';

export const goals: Goals<Params, Result, readonly Row[]> = {
  prediction: {
    question: 'The notebook is in Git, its parameters with it. It reads the table of orders, which grows every week. Half a year later a colleague checks out the very commit and runs it. How many of the five reported numbers come out as they were?',
    options: [
      {text: 'All five: the same code gives the same numbers', reply: 'The same code on the same data would give four of them. The table has grown since, and the fifth number is drawn at random.'},
      {text: 'Three: those without random numbers', reply: 'Those without random numbers still need the table as it was. Every number here is computed from it, so none comes back.'},
      {text: 'None', right: true, reply: 'Yes. Git keeps code and parameters. All five numbers are computed from a table that has moved on, and nothing says which export it was.'},
    ],
    see: {recorded: 'code-parameters'},
  },
  target: {
    text: 'Leave out exactly one of the five records and lose only one number.',
    check: ({repeatable}, {recorded}) => fieldsOf(recorded).length === FIELDS.length - 1 && repeatable === FIELDS.length - 1,
    reconcile: 'Only the stock is drawn at random, so only the stock misses the seed. The release of the library is missed by two numbers, though one of them has nothing to do with chance: the two releases compute a quantile by different rules. The data are missed by all five. In Palmwright’s laboratory 37 of the 66 calibration runs from March to August 2024 have neither commit nor seed.',
    rule: 'Ask of each number what it is a function of; it can be repeated when all of that is written down, and is a guess otherwise.',
    solution: {recorded: 'code-data-environment-parameters'},
  },
};
