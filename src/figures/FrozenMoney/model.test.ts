import {describe, expect, it} from 'vitest';
import {prose} from '../prose';
import {bestQuantity, criticalRatio, expectedLostSales, expectedProfit} from './model';

const season = {mean: 1000, sd: 200, cost: 100, price: 130, salvage: 80};

describe('newsvendor', () => {
  it('gives the known answers', () => {
    expect(criticalRatio(season)).toBeCloseTo(0.6, 10);
    expect(bestQuantity(season)).toBeCloseTo(1050.7, 1);
    expect(expectedLostSales(season, bestQuantity(season))).toBeCloseTo(57.0, 1);
    expect(expectedProfit(season, bestQuantity(season))).toBeCloseTo(26136.6, 0);
  });

  it('agrees with summing over demand, unit by unit', () => {
    const weights = Array.from({length: 2001}, (_, d) => Math.exp(-(((d - season.mean) / season.sd) ** 2) / 2));
    const total = weights.reduce((a, b) => a + b);
    const q = 1051;
    const profit = weights.reduce((sum, w, d) => sum + (w / total) * (130 * Math.min(d, q) + 80 * Math.max(q - d, 0) - 100 * q), 0);
    expect(expectedProfit(season, q)).toBeCloseTo(profit, 0);
  });

  it('is what chapter 1 says', () => {
    const text = prose('10-domain/intro-into-the-domain');
    const euros = (x: number) => Math.round(x).toLocaleString('en-US');
    const best = expectedProfit(season, bestQuantity(season));
    const halved = {...season, sd: 100};
    expect(text).toContain('mean 1,000 and standard deviation 200 units, cost 100 euros, price 130, leftovers sell for 80');
    expect(text).toContain(`${bestQuantity(season).toLocaleString('en-US', {maximumFractionDigits: 1})}$ units`.replace(',', '{,}'));
    expect(text).toContain(`Ordering the plain forecast of 1,000 has an expected profit of ${euros(expectedProfit(season, 1000))} euros`);
    expect(text).toContain(`Ordering $Q^*$ has ${euros(best)}`);
    expect(text).toContain(`recovers ${euros(best - expectedProfit(season, 1000))} euros`);
    expect(text).toContain(`would recover another ${euros(expectedProfit(halved, bestQuantity(halved)) - best)}`);
  });
});
