import type {Goals} from '../types';
import {FIELDS, fieldsOf, type Params, type Result, type Row} from './model';

export const goals: Goals<Params, Result, readonly Row[]> = {
  prediction: {
    question: 'The team learns its lesson: a lock file for the environment, the seed in the log. Only the export of the table is not written down, four records of five. How many of the five numbers can be repeated now?',
    options: [
      {text: 'Four of five', reply: 'Records do not add up like that. All five numbers are computed from the table, so each of them misses the one record that is missing.'},
      {text: 'Those without random numbers: four', reply: 'They need no seed, and they still need the table as it was. It has grown since, and nothing says which export it was.'},
      {text: 'None', right: true, reply: 'Yes. Every number is computed from the table, and a lock file does not bring back a table.'},
    ],
    see: {recorded: 'code-environment-seed-parameters'},
  },
  target: {
    text: 'Leave out exactly one of the five records and lose only one number.',
    check: ({repeatable}, {recorded}) => fieldsOf(recorded).length === FIELDS.length - 1 && repeatable === FIELDS.length - 1,
    reconcile: 'Only the stock is drawn at random, so only the stock misses the seed. The release of the library is missed by two numbers, though one of them has nothing to do with chance: the two releases compute a quantile by different rules. The data are missed by all five. In Palmwright’s laboratory 37 of the 66 calibration runs from March to August 2024 have neither commit nor seed.',
    rule: 'Ask of each number what it is a function of; it can be repeated when all of that is written down, and is a guess otherwise.',
    solution: {recorded: 'code-data-environment-parameters'},
  },
};
