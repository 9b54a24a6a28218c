import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mase, naiveError} from './mase';
import {run, type Params, type Row} from './model';
import {exponentialWeights, smooth, weightsFor} from './smooth';
import {rollingOrigin, shuffledFolds} from './splits';

const alphas = fc.double({min: 0.05, max: 0.9, noNaN: true});
const series = fc.array(fc.integer({min: 0, max: 500}), {minLength: 156, maxLength: 156});
const rows = (values: readonly number[]): Row[] => values.map((value) => ({week: '2024-01-01', grippers: value, all: value, heavy: value}));
const params = (change: Partial<Params> = {}): Params => ({series: 'grippers', split: 'rolling', horizon: 8, alpha: 0.3, ...change});

describe('the scaled error', () => {
  it('is 1 for the naive forecast inside any training weeks', () => {
    fc.assert(fc.property(fc.array(fc.integer({min: 0, max: 500}), {minLength: 3, maxLength: 200}), (values) => {
      fc.pre(naiveError(values) > 0);
      expect(mase(values.slice(1), values.slice(0, -1), naiveError(values))).toBeCloseTo(1, 12);
    }));
  });

  it('does not depend on the unit', () => {
    const [actual, forecast] = [[3, 5, 9], [4, 4, 4]];
    const tenfold = (values: readonly number[]) => values.map((value) => 10 * value);
    expect(mase(tenfold(actual), tenfold(forecast), naiveError(tenfold(actual)))).toBeCloseTo(mase(actual, forecast, naiveError(actual)), 12);
  });
});

describe('smoothing', () => {
  it('weighs the last weeks with .2 .16 .128 .1024 at α = 0.2 (Forecasting: Principles and Practice, section 8.1)', () => {
    expect(exponentialWeights(0.2, 4).map((weight) => Number(weight.toFixed(10)))).toEqual([0.2, 0.16, 0.128, 0.1024]);
  });

  it('is simple exponential smoothing when all that is known lies before, at any distance', () => {
    fc.assert(fc.property(alphas, fc.integer({min: 1, max: 13}), (alpha, horizon) => {
      const known = rollingOrigin(horizon)(120);
      const weights = weightsFor(known, 120, alpha).reverse();
      const whole = 1 - (1 - alpha) ** known.length;
      exponentialWeights(alpha, 10).forEach((weight, j) => expect(weights[j]! * whole).toBeCloseTo(weight, 10));
    }));
  });

  it('is a mean: weights add up to 1 and the forecast lies between the known weeks', () => {
    fc.assert(fc.property(series, alphas, fc.integer({min: 20, max: 100}), fc.integer({min: 1, max: 9}), (values, alpha, target, seed) => {
      const known = shuffledFolds(104, 5, seed)(target);
      expect(weightsFor(known, target, alpha).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
      const forecast = smooth(values, known, target, alpha);
      const weights = weightsFor(known, target, alpha);
      expect(forecast).toBeCloseTo(known.reduce((sum, week, i) => sum + weights[i]! * values[week]!, 0), 8);
      const seen = known.map((week) => values[week]!);
      expect(forecast).toBeGreaterThanOrEqual(Math.min(...seen) - 1e-9);
      expect(forecast).toBeLessThanOrEqual(Math.max(...seen) + 1e-9);
    }), {numRuns: 40});
  });
});

describe('the splits', () => {
  it('rolling origin never sees the future, nor the weeks between order and delivery', () => {
    fc.assert(fc.property(fc.integer({min: 20, max: 155}), fc.integer({min: 1, max: 13}), (target, horizon) => {
      expect(Math.max(...rollingOrigin(horizon)(target))).toBe(target - horizon);
    }));
  });

  it('a forecast in 2025 does not change when what comes later does', () => {
    fc.assert(fc.property(series, fc.integer({min: 104, max: 155}), fc.integer({min: 1, max: 13}), (values, week, horizon) => {
      const later = values.map((value, i) => (i > week - horizon ? value + 77 : value));
      expect(run(params({horizon}), rows(later)).forecasts[week]).toBe(run(params({horizon}), rows(values)).forecasts[week]);
    }), {numRuns: 15});
  });

  it('shuffled folds deal out every week once, and never forecast a week from itself', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 50}), fc.integer({min: 0, max: 103}), (seed, target) => {
      const known = shuffledFolds(104, 5, seed)(target);
      expect(known).not.toContain(target);
      expect([83, 84]).toContain(known.length);
    }));
  });
});

describe('the run', () => {
  it('promises under a random split what the horizon does not change', () => {
    const values = Array.from({length: 156}, (_, i) => 50 + 30 * Math.sin(i / 8));
    const random = [1, 13].map((horizon) => run(params({split: 'random', horizon}), rows(values)));
    expect(random[0]!.promise).toBe(random[1]!.promise);
    expect(random[0]!.outcome).not.toBe(random[1]!.outcome);
  });

  it('is not flattered by a random split when weeks do not resemble their neighbors', () => {
    const noise = fc.sample(series, {numRuns: 1, seed: 4})[0]!;
    const [random, rolling] = (['random', 'rolling'] as const).map((split) => run(params({split, alpha: 0.05}), rows(noise)).promise) as [number, number];
    expect(Math.abs(random - rolling)).toBeLessThan(0.06);
  });

  it('stands a series without any demand', () => {
    const {promise, outcome, naive} = run(params(), rows(Array<number>(156).fill(0)));
    expect([promise, outcome, naive]).toEqual([0, 0, 0]);
  });
});
