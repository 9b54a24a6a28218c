import {count, number} from '../format';
import type {Result} from './model';
import {euros} from './money';

/** The state in one sentence. */
export function describe({quantity, missed, left, frozen, profit, best}: Result): string {
  const order = Math.abs(quantity - best) < 0.5 ? 'that is the best order' : `the best order is ${number(best)}`;
  return `With ${count(quantity, 'unit')} built you expect to miss ${count(missed, 'sale')}, to keep ${number(left)} with ${euros(frozen)} frozen in them, and to earn ${euros(profit)}; ${order}.`;
}
