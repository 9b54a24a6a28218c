import type {Goals} from '../types';
import type {Params, Result, Row} from './model';

/** How far the promise may be from what came, and how far ahead the planner has to order at least. */
const NEAR = 0.1;
const AHEAD = 8;

export const goals: Goals<Params, Result, readonly Row[]> = {
  prediction: {
    question: 'The random split promises 0.83 for 8 weeks ahead. A supplier gets slower, and the planner has to order 13 weeks ahead. What does the random split promise now?',
    options: [
      {text: 'About 1.1: further ahead is harder', reply: 'It is harder, and 2025 shows it: 2.07. The random split does not: it holds out a week and fills it from both sides, at whatever distance you order.'},
      {text: '0.83, as before', right: true, reply: 'Yes. A random split knows no distance: the promise stays, while what came in 2025 rises to 2.07.'},
      {text: 'Nothing: it has to be fitted again', reply: 'Fitting it again changes nothing. A random split has no place for the distance at which you order, so its promise stays at 0.83; what came in 2025 was 2.07.'},
    ],
    see: {horizon: 13},
  },
  target: {
    text: 'For grippers, at least 8 weeks ahead: make a promise that 2025 keeps to within 0.10, with an error in 2025 below that of repeating the last known week.',
    check: ({promise, outcome, naive}, {series, horizon}) => series === 'grippers' && horizon >= AHEAD && Math.abs(promise - outcome) <= NEAR && outcome < naive,
    reconcile: 'Only the weeks that a forecast may look at have changed: method, scored weeks and scale are the same. No smoothing gets the random split there, since it answers another question. Try the PW-7 arms, whose season is weak: there both splits nearly agree, because neighboring weeks have little to give away.',
    rule: 'Score a forecast with what will be known on the day of the order, at the distance at which you order.',
    solution: {split: 'rolling', alpha: 0.5},
  },
};
