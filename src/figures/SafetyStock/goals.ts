import type {Goals} from '../types';
import type {Params, Result} from './model';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'You may have one perfect model: of weekly demand, or of the lead time. Which one takes away more safety stock?',
    options: [
      {text: 'Perfect demand', reply: 'Without any spread of demand most of the stock is still there: the late supplier needs it.'},
      {text: 'Perfect lead time', right: true, reply: 'Yes. With a punctual supplier only the spread of demand is left, and that needs far less.'},
      {text: 'Half each', reply: 'Spreads do not add up, their squares do; the larger one counts for nearly everything.'},
    ],
    see: {leadTimeSd: 0},
  },
  target: {
    text: 'Bring the safety stock below 100 parts and keep the service level at 95 % or more.',
    check: ({stock}, {serviceLevel}) => stock < 100 && serviceLevel >= 95,
    reconcile: 'You did it by the lead time. Taking away the spread of demand alone stops at 164.5 parts.',
    rule: 'Spreads add by their squares: work on the larger one.',
    solution: {leadTimeSd: 0.4},
  },
};
