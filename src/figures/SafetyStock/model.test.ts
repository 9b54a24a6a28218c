import {describe, expect, it} from 'vitest';
import {prose} from '../prose';
import {safetyStock} from './model';

const part = {demand: 100, demandSd: 20, leadTime: 4, leadTimeSd: 1, serviceLevel: 0.95};

describe('safety stock', () => {
  it('gives the known answers', () => {
    expect(safetyStock(part)).toBeCloseTo(177.2, 1);
    expect(safetyStock({...part, leadTimeSd: 0})).toBeCloseTo(65.8, 1);
  });

  it('never falls when the service level, either spread or the lead time grows', () => {
    for (const grown of [{serviceLevel: 0.99}, {demandSd: 21}, {leadTimeSd: 1.1}, {leadTime: 5}]) {
      expect(safetyStock({...part, ...grown})).toBeGreaterThan(safetyStock(part));
    }
  });

  it('is what chapter 1 says', () => {
    const text = prose('10-domain/intro-into-the-domain');
    expect(text).toContain('100 parts a week with a standard deviation of 20, a lead time of 4 weeks with a standard deviation of 1 week, and a service level of 95 %');
    expect(text).toContain(`The safety stock is ${safetyStock(part).toFixed(1)} parts`);
    expect(text).toContain(`you get ${safetyStock({...part, leadTimeSd: 0}).toFixed(1)}.`);
    expect(text).toContain(`= ${safetyStock({...part, demandSd: 0}).toFixed(1)}$ parts`);
  });
});
