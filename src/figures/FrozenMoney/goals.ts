import type {Goals} from '../types';
import type {Params, Product, Result} from './model';

/** The product that the figure begins with; claims.test.ts recomputes every number below. */
export const FIRST = 'PW-5-S';

export const goals: Goals<Params, Result, readonly Product[]> = {
  prediction: {
    question: 'A better forecast brings the spread of demand from 19 % down to 10 %. Costs and prices stay as they are. What becomes of the best order, 427?',
    options: [
      {text: 'It rises: you can dare more', reply: 'It falls to 388. What you build beyond the forecast is a reserve against being wrong, and you are wrong by less now.'},
      {text: 'It stays: cost and price decide', reply: 'Cost and price decide how many standard deviations beyond the forecast you build, and those have shrunk: 388.'},
      {text: 'It falls toward the forecast', right: true, reply: 'It falls to 388, and still more is earned: fewer leftovers and fewer missed sales at once.'},
    ],
    see: {spread: 10},
  },
  target: {
    text: 'Build what you like, but have fewer than 30 arms left over on average and earn at least 97 % of what you would earn if you knew demand.',
    check: ({left, profit, knownProfit}, {product}) => product === FIRST && left < 30 && profit >= 0.97 * knownProfit,
    reconcile:
      'No order does it at the spread of 19 %: fewer leftovers mean more missed sales. You had to make demand less uncertain, and then to order anew, closer to the forecast.',
    rule: 'The order trades missed sales for frozen money; only a smaller spread gives back both.',
    solution: {spread: 8, order: 105},
  },
};
