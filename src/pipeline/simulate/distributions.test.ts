import {describe, expect, it} from 'vitest';
import {binomial, exponential, gamma, gammaByMean, geometric, normal, poisson} from './distributions';
import {Stream} from './rng';

const DRAWS = 40_000;

/** Mean and variance of many draws lie within 4.5 standard errors of what the distribution states. */
function check(name: string, draw: (stream: Stream) => number, mean: number, variance: number, excessKurtosis: number): void {
  it(name, () => {
    const stream = new Stream(1, name);
    const values = Array.from({length: DRAWS}, () => draw(stream));
    const sampleMean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
    const sampleVariance = values.reduce((sum, value) => sum + (value - sampleMean) ** 2, 0) / (DRAWS - 1);
    expect(Math.abs(sampleMean - mean)).toBeLessThan(4.5 * Math.sqrt(variance / DRAWS));
    expect(Math.abs(sampleVariance / variance - 1)).toBeLessThan(4.5 * Math.sqrt((2 + excessKurtosis) / DRAWS));
  });
}

describe('drawn numbers have the stated mean and variance', () => {
  check('uniform', (s) => s.uniform(), 0.5, 1 / 12, -1.2);
  check('whole numbers', (s) => s.int(1, 6), 3.5, 35 / 12, -1.27);
  check('normal', (s) => normal(s, 3, 2), 3, 4, 0);
  check('exponential', (s) => exponential(s, 9), 9, 81, 6);
  check('poisson', (s) => poisson(s, 2.3), 2.3, 2.3, 1 / 2.3);
  check('geometric', (s) => geometric(s, 2.6), 2.6, 2.6 ** 2 - 2.6, 7);
  check('gamma', (s) => gamma(s, 4, 3), 12, 36, 1.5);
  check('gamma with shape below 1', (s) => gamma(s, 0.3, 2), 0.6, 1.2, 20);
  check('gamma by mean', (s) => gammaByMean(s, 42, 0.25), 42, (42 * 0.25) ** 2, 6 / 16);
  check('binomial', (s) => binomial(s, 20, 0.1), 2, 1.8, 0.26);
});

describe('streams', () => {
  it('give the same numbers for the same name, others for another', () => {
    const draws = (...path: string[]): number[] => { const s = new Stream(7, ...path); return [s.uniform(), s.uniform()]; };
    expect(draws('a', 'b')).toEqual(draws('a', 'b'));
    expect(draws('a', 'b')).not.toEqual(draws('a', 'c'));
  });
  it('of neighboring names are not correlated', () => {
    const first = Array.from({length: 5000}, (_, i) => new Stream(1, 'arm', i).uniform());
    const lag = first.slice(1).reduce((sum, value, i) => sum + (value - 0.5) * (first[i]! - 0.5), 0) / 5000 * 12;
    expect(Math.abs(lag)).toBeLessThan(4.5 / Math.sqrt(5000));
  });
});
