import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {prose} from '../prose';
import {figureData} from '../testing/rows';
import {startOf} from '../state';
import figure from '.';
import {FIRST} from './goals';
import {run, safetyStock, type Params, type Part} from './model';

const part = {demand: 100, demandSd: 20, leadTime: 4, leadTimeSd: 1, serviceLevel: 0.95};
const parts = (await figureData('SafetyStock')) as unknown as Part[];

describe('safety stock', () => {
  it('gives the known answers', () => {
    expect(safetyStock(part)).toBeCloseTo(177.2, 1);
    expect(safetyStock({...part, leadTimeSd: 0})).toBeCloseTo(65.8, 1);
  });

  const parameters = fc.record({
    part: fc.constantFrom(...parts.map(({part_no}) => part_no), 'round'),
    leadTimeSd: fc.double({min: 0, max: 5, noNaN: true}),
    demandSpread: fc.double({min: 0, max: 120, noNaN: true}),
    serviceLevel: fc.double({min: 50, max: 99.9, noNaN: true}),
  });

  it('more service, more spread: never less stock', () => {
    const bigger = {leadTimeSd: 5, demandSpread: 120, serviceLevel: 99.9};
    for (const key of ['leadTimeSd', 'demandSpread', 'serviceLevel'] as const) {
      fc.assert(
        fc.property(parameters, fc.double({min: 0, max: 1, noNaN: true}), (params: Params, share) => {
          const grown = {...params, [key]: params[key] + share * (bigger[key] - params[key])};
          expect(run(grown, parts).stock).toBeGreaterThanOrEqual(run(params, parts).stock - 1e-9);
        }),
      );
    }
  });

  it('both together are less than the sum and at least the larger: a right angle', () => {
    fc.assert(
      fc.property(parameters, (params) => {
        const {stock, demandOnly, leadTimeOnly} = run(params, parts);
        expect(Math.hypot(demandOnly, leadTimeOnly)).toBeCloseTo(stock, 6);
      }),
    );
  });

  it('agrees with drawing demand and lead time at random', () => {
    // King's formula takes demand over the lead time as normal with this variance; here the variance is measured.
    const random = mulberry(7);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const draws = Array.from({length: 40_000}, () => {
      const weeks = 20 + 2 * normal();
      return 100 * weeks + 20 * Math.sqrt(weeks) * normal();
    });
    const mean = draws.reduce((a, b) => a + b) / draws.length;
    const sd = Math.sqrt(draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length);
    expect(1.6449 * sd).toBeCloseTo(safetyStock({...part, leadTime: 20, leadTimeSd: 2}), -1);
  });

  it('is what chapter 1 says', () => {
    const text = prose('10-domain/intro-into-the-domain');
    expect(text).toContain('100 parts a week with a standard deviation of 20, a lead time of 4 weeks with a standard deviation of 1 week, and a service level of 95 %');
    expect(text).toContain(`The safety stock is ${safetyStock(part).toFixed(1)} parts`);
    expect(text).toContain(`you get ${safetyStock({...part, leadTimeSd: 0}).toFixed(1)}.`);
    expect(text).toContain(`= ${safetyStock({...part, demandSd: 0}).toFixed(1)}$ parts`);
  });
});

describe('what the figure says of Palmwright’s parts', () => {
  const start = startOf(figure, parts) as unknown as Params;
  const at = (change: Partial<Params>) => run({...start, ...change}, parts);

  it('is in the data', () => {
    const {prediction, target} = figure.goals;
    const board = parts.find(({part_no}) => part_no === FIRST)!;
    expect(prediction.question).toContain(`from ${board.demand_spread} % to ${board.demand_spread / 2} %`);
    const now = at({}).stock;
    const better = at({demandSpread: board.demand_spread / 2}).stock;
    expect(prediction.options[2]!.reply).toContain(`${better.toFixed(0)} boards instead of ${now.toFixed(0)}`);
    expect(prediction.options[2]!.reply).toContain(`asks for ${at({}).leadTimeOnly.toFixed(0)}`);
    expect(prediction.options[1]!.text).toContain(`half of the ${at({}).demandOnly.toFixed(0)}`);
    expect(prediction.options[1]!.reply).toContain(`Only ${(now - better).toFixed(0)} boards go`);
    expect((100 * (now - better)) / now).toBeCloseTo(2, -0.5);
    expect(target.text).toContain(`${Math.floor(now / 2)} or fewer`);
    expect(target.reconcile).toContain(`about 1.2 weeks instead of ${board.lead_time_sd}; a perfect forecast alone stops at ${at({demandSpread: 0}).stock.toFixed(0)} boards`);
    expect(figure.goals.target.check(at({leadTimeSd: 1.3}), {...start, leadTimeSd: 1.3}, parts)).toBe(false);
    expect(prose('10-domain/intro-into-the-domain')).toContain(`each of its ${parts.length} suppliers`);
    expect(new Set(parts.map(({supplier_name}) => supplier_name)).size).toBe(parts.length);
    const late = parts.map((one) => run({...start, ...figure.follow!('part', {...start, part: one.part_no}, parts), part: one.part_no}, parts)).filter(({leadTimeOnly, demandOnly}) => leadTimeOnly > demandOnly);
    expect(prose('10-domain/intro-into-the-domain')).toContain(`on ${late.length} of the ${parts.length} parts`);
    const encoder = figure.follow!('part', {...start, part: 'EN-23'}, parts);
    const {demandOnly, leadTimeOnly} = at({...encoder, part: 'EN-23'});
    expect(demandOnly).toBeGreaterThan(leadTimeOnly);
  });
});

function mulberry(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
