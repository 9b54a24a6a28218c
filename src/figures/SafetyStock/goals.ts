import type {Goals} from '../types';
import type {Params, Part, Result} from './model';

/** The part that the figure begins with; claims.test.ts recomputes every number below. */
export const FIRST = 'EL-CTL-A';

export const goals: Goals<Params, Result, readonly Part[]> = {
  prediction: {
    question: 'A new forecast halves the spread of weekly demand for this board, from 22 % to 11 %. How much of its safety stock goes away?',
    options: [
      {text: 'About half', reply: 'Only about 2 % goes away. Most of the stock waits for the supplier, and the supplier is as late as before.'},
      {text: 'About 40 boards, half of the 80', reply: 'Only 7 boards go. The stocks for the two spreads do not simply add up: their squares do, and one of them is far larger.'},
      {text: 'Next to nothing', right: true, reply: 'About 2 % goes away: 346 boards instead of 353. The spread of the lead time alone asks for 344.'},
    ],
    see: {demandSpread: 11},
  },
  target: {
    text: 'Halve the safety stock of the controller board: 176 or fewer, with a service level of 95 % or more.',
    check: ({stock}, {part, serviceLevel}) => part === FIRST && stock < 176.5 && serviceLevel >= 95,
    reconcile:
      'It takes a supplier that keeps its lead time within about 1.2 weeks instead of 2.7; a perfect forecast alone stops at 344 boards. Now pick the 23-bit encoder: there demand is the larger of the two.',
    rule: 'Spreads add by their squares, so work on the larger one first.',
    solution: {leadTimeSd: 1.2},
  },
};
