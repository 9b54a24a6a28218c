import {expect, it} from 'vitest';
import {limb} from './geometry';

it('draws parallel edges between discs of one size', () =>
  expect(limb({x: 0, y: 0, r: 5}, {x: 100, y: 0, r: 5})).toBe('M0.0 5.0L100.0 5.0M100.0 -5.0L0.0 -5.0'));

it('lets edges converge toward the smaller disc and touches both', () => {
  const [x1, y1, x2, y2] = limb({x: 0, y: 0, r: 10}, {x: 100, y: 0, r: 4}).match(/-?[\d.]+/g)!.map(Number) as [number, number, number, number];
  expect(Math.hypot(x1, y1)).toBeCloseTo(10, 1);
  expect(Math.hypot(x2 - 100, y2)).toBeCloseTo(4, 1);
  expect(y2).toBeLessThan(y1);
});
