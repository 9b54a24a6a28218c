import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {startOf} from '../state';
import {figureData} from '../testing/rows';
import figure from '.';
import {FIRST} from './goals';
import {run, type Params, type Product} from './model';

const products = (await figureData('FrozenMoney')) as unknown as Product[];
const start = startOf(figure, products) as unknown as Params;
const at = (change: Partial<Params>) => run({...start, ...change}, products);

const parameters: fc.Arbitrary<Params> = fc.record({
  product: fc.constantFrom(...products.map(({part_no}) => part_no), 'round'),
  order: fc.double({min: 0, max: 200, noNaN: true}),
  spread: fc.double({min: 1, max: 60, noNaN: true}),
  salvage: fc.double({min: 0, max: 95, noNaN: true}),
});

describe('newsvendor, whatever is set', () => {
  it('no order earns more than the best, and none more than knowing demand', () => {
    fc.assert(
      fc.property(parameters, (params) => {
        const {profit, bestProfit, knownProfit} = run(params, products);
        expect(profit).toBeLessThanOrEqual(bestProfit + 1e-6 * Math.abs(knownProfit));
        expect(bestProfit).toBeLessThanOrEqual(knownProfit * (1 + 1e-9));
      }),
    );
  });

  it('more built is never fewer left over nor more missed', () => {
    fc.assert(
      fc.property(parameters, fc.double({min: 0, max: 50, noNaN: true}), (params, more) => {
        const [less, built] = [run(params, products), run({...params, order: params.order + more}, products)];
        expect(built.left).toBeGreaterThanOrEqual(less.left - 1e-9);
        expect(built.missed).toBeLessThanOrEqual(less.missed + 1e-9);
      }),
    );
  });

  it('a smaller spread never lowers the best profit', () => {
    fc.assert(
      fc.property(parameters, fc.double({min: 0.02, max: 1, noNaN: true}), (params, share) => {
        const spread = Math.max(1, params.spread * share);
        expect(run({...params, spread}, products).bestProfit).toBeGreaterThanOrEqual(run(params, products).bestProfit - 1e-6 * Math.abs(run(params, products).knownProfit));
      }),
    );
  });
});

describe('what the figure says of the first product', () => {
  it('is in the data', () => {
    const arm = products.find(({part_no}) => part_no === FIRST)!;
    expect(products.map(({quarters}) => quarters)).toEqual(products.map(() => 12)); // "twelve quarters", here and in chapter 1
    const {best} = at({});
    const {question, options, see} = figure.goals.prediction;
    expect(question).toContain(`from ${arm.spread} % down to ${see.spread} %`);
    expect(question).toContain(`the best order, ${best.toFixed(0)}?`);
    for (const {reply} of options) expect(reply).toContain(at(see).best.toFixed(0));
    expect(at(see).bestProfit).toBeGreaterThan(at({}).bestProfit);
    expect(figure.goals.target.reconcile).toContain(`the spread of ${arm.spread} %`);
  });

  it('no order alone reaches the target', () => {
    for (let order = 0; order <= 200; order += 0.5) expect(figure.goals.target.check(at({order}), {...start, order}, products)).toBe(false);
  });
});
