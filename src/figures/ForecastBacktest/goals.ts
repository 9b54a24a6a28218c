import type {Goals} from '../types';
import type {Params, Result, Row} from './model';

/** How far the promise may be from what came, and how far ahead the planner has to order at least. */
const NEAR = 0.1;
const AHEAD = 8;

export const goals: Goals<Params, Result, readonly Row[]> = {
  prediction: {
    question: 'The analyst smooths weekly orders for grippers and scores the method on weeks held out at random from 2023 and 2024: MASE 0.83, better than repeating last week. The planner orders 8 weeks ahead. What was the MASE in 2025?',
    options: [
      {text: 'About 0.8: the test weeks were not in the training data', reply: 'The test weeks were not, but their neighbors were, on both sides. Half of each forecast came from weeks after it, which nobody has when ordering.'},
      {text: 'About 1.0: a little worse, as always', reply: 'It was worse by far. The random split tested how to fill a gap of one week from both sides; ordering means looking 8 weeks ahead from one side.'},
      {text: 'About 1.6: twice the promise', right: true, reply: 'Yes. A rolling origin over 2024 would have said 1.60, a year before.'},
    ],
    see: {split: 'rolling'},
  },
  target: {
    text: 'For grippers, at least 8 weeks ahead: make a promise that 2025 keeps to within 0.10, with an error in 2025 below that of repeating the last known week.',
    check: ({promise, outcome, naive}, {series, horizon}) => series === 'grippers' && horizon >= AHEAD && Math.abs(promise - outcome) <= NEAR && outcome < naive,
    reconcile: 'Only the weeks that a forecast may look at have changed: method, scored weeks and scale are the same. No smoothing gets the random split there, since it answers another question. Try the PW-7 arms, whose season is weak: there both splits nearly agree, because neighboring weeks have little to give away.',
    rule: 'Score a forecast with what will be known on the day of the order, at the distance at which you order.',
    solution: {split: 'rolling', alpha: 0.5},
  },
};
