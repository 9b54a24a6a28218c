import type {Choice, Figure} from '../types';
import {number} from '../format';
import {describe} from './describe';
import {FIRST, goals} from './goals';
import {productOf, ROUND, run, type Params, type Product, type Result} from './model';
import {euros} from './money';
import {table} from './table';
import View from './View';

/** The chapter's leftovers sell for 80 at a cost of 100; the simulator has no market for leftovers, so Palmwright's do, too. */
const SALVAGE = 80;

const products = (data: readonly Product[]): Choice => ({
  kind: 'choice',
  label: 'Product',
  options: [...data, ROUND].map(({part_no, part_name}) => ({
    value: part_no,
    label: part_no === ROUND.part_no ? 'Round numbers of the text' : part_name,
  })),
  initial: FIRST,
});

const figure: Figure<Params, Result, readonly Product[]> = {
  title: 'How much money to freeze',
  finding: ({product, quantity, missed, best, bestProfit, profit}) =>
    `Building the forecast of ${number(quantity)} misses ${number(missed)} sales of the ${product.part_name.replace('Arm ', '').replace(',', '')} on average. The best order is ${number(best)}: it freezes more money and earns ${euros(bestProfit - profit)} more.`,
  controls: (data) => ({
    product: products(data),
    order: {kind: 'quantity', label: 'Build', unit: '% of forecast', min: 0, max: 200, step: 1, digits: 1, initial: 100},
    spread: {kind: 'quantity', label: 'Spread of demand', unit: '% of forecast', min: 1, max: 60, step: 1, initial: productOf(FIRST, data).spread},
    salvage: {kind: 'quantity', label: 'A leftover fetches', unit: '% of cost', min: 0, max: 95, step: 5, digits: 0, initial: SALVAGE},
  }),
  follow: (changed, {product}, data) => (changed === 'product' ? {order: 100, spread: productOf(product, data).spread, salvage: SALVAGE} : {}),
  run,
  describe,
  table,
  goals,
  why: 'One more unit earns price minus cost when it sells and loses cost minus what a leftover fetches when it does not. It is worth building as long as the chance of selling it outweighs that loss, which ends at the critical ratio. Demand and its spread are mean and standard deviation of twelve quarters at Palmwright, growth and season included; demand is taken to be normal, and what leftovers fetch is an assumption that you can change.',
  View,
  size: {wide: 408, narrow: 430},
};
export default figure;
