import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {binsOf, run, type Params, type Row} from './model';
import {expectedPsi, ks, ksLimit, psi} from './psi';

/** A population in which each of the values is equally frequent, and does not change. */
const even = (values: number): Row[] => Array.from({length: values}, (_, i) => ({arcmin: i, before: 10, after: 10}));
const params = (change: Partial<Params> = {}): Params => ({arms: 100, bins: 10, threshold: 0.1, world: 'nothing', ...change});
const counts = fc.array(fc.integer({min: 0, max: 200}), {minLength: 2, maxLength: 20}).filter((all) => all.some((one) => one > 0));

describe('PSI', () => {
  it('is 0.0405 when an even split becomes 40 to 60', () => {
    expect(psi([50, 50], [40, 60])).toBeCloseTo(0.0405, 4);
  });

  it('is 0 for equal shares, never less, and the same from either side', () => {
    fc.assert(fc.property(counts, fc.integer({min: 1, max: 5}), (one, factor) => {
      fc.pre(one.every((count) => count > 0));
      expect(psi(one, one.map((count) => factor * count))).toBeCloseTo(0, 12);
      const other = [...one].reverse();
      expect(psi(one, other)).toBeGreaterThanOrEqual(-1e-12);
      expect(psi(one, other)).toBeCloseTo(psi(other, one), 12);
    }));
  });

  it('stays a number when bins are empty', () => {
    fc.assert(fc.property(counts, (one) => Number.isFinite(psi(one, [...one].reverse()))));
  });

  it('without drift is expected to fall as 1/n', () => {
    fc.assert(fc.property(fc.integer({min: 2, max: 20}), fc.integer({min: 10, max: 5000}), fc.integer({min: 2, max: 9}), (bins, n, factor) => {
      expect(expectedPsi(bins, factor * n, factor * n)).toBeCloseTo(expectedPsi(bins, n, n) / factor, 10);
    }));
  });
});

describe('repeats without drift', () => {
  it('give a mean of about 0.19 and an alarm in about 85 % of the runs, with 10 bins and 100 in each sample', () => {
    const {nothing, expected} = run(params(), even(10));
    expect(expected).toBeCloseTo(0.18, 10);
    expect(Math.abs(nothing.mean - 0.19)).toBeLessThan(0.012);
    expect(Math.abs(nothing.alarms - 0.85)).toBeLessThan(0.05); // 100,000 pairs give 85.0 %; the standard error of 300 is 2 %
  });

  it('have the mean that the formula says, for any size that leaves five cases a bin', () => {
    fc.assert(fc.property(fc.integer({min: 2, max: 10}), fc.integer({min: 100, max: 800}), (bins, arms) => {
      const {nothing, expected} = run(params({bins, arms}), even(bins * 6));
      expect(Math.abs(nothing.mean / expected - 1)).toBeLessThan(0.35);
    }), {numRuns: 12});
  });

  it('fall to a quarter with four times the arms', () => {
    const mean = (arms: number) => run(params({arms}), even(60)).nothing.mean;
    expect(mean(200) / mean(800)).toBeGreaterThan(3.3);
    expect(mean(200) / mean(800)).toBeLessThan(4.9);
  });

  it('are rejected by Kolmogorov and Smirnov in about 5 % or less, at every size', () => {
    for (const arms of [30, 100, 400]) expect(run(params({arms}), even(60)).nothing.ks).toBeLessThan(0.09);
    expect(ksLimit(100, 100)).toBeCloseTo(0.192, 3);
    expect(ks([10, 0], [0, 10])).toBe(1);
  });
});

it('bins hold about equally many', () => {
  expect(binsOf([1, 1, 1, 1, 1, 1], 3)).toEqual([0, 0, 1, 1, 2, 2]);
  expect(Math.max(...binsOf([5, 0, 0, 1], 4))).toBeLessThan(4);
});
