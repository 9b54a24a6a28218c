import {describe, expect, it} from 'vitest';
import {wearParameters} from '../parameters/wear';
import {Stream} from '../rng';
import type {Arm} from './fleet';
import {TransmissionWear, wearPerHour} from './wear';

const armWith = (transmission: Arm['transmission']): Arm => ({transmission}) as unknown as Arm;
const wears = (count: number, transmission: Arm['transmission']): TransmissionWear[] =>
  Array.from({length: count}, (_, n) => new TransmissionWear(armWith(transmission), new Stream(5, 'wear', transmission, n), true));

/** Hours at a load until the transmission fails. */
function hoursToFailure(wear: TransmissionWear, loadPct: number): number {
  while (!wear.work(25, loadPct));
  return wear.hours;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(['harmonic', 'cycloidal', 'belt'] as const)('wear of a %s transmission', (kind) => {
  const stated = wearParameters[kind];

  it('never heals, and its increments have the stated mean and variance', () => {
    const [wear] = wears(1, kind);
    const increments: number[] = [];
    for (let n = 0; n < 8000; n += 1) {
      const before = wear!.backlash;
      wear!.work(8, 60);
      increments.push(wear!.backlash - before);
    }
    expect(Math.min(...increments)).toBeGreaterThanOrEqual(0);
    const average = mean(increments);
    // For a gamma process variance = mean · scale, whatever the rate of this arm.
    const variance = mean(increments.map((value) => (value - average) ** 2));
    const excess = (6 * stated.scale) / average;
    expect(Math.abs(variance / (average * stated.scale) - 1)).toBeLessThan(4.5 * Math.sqrt((2 + excess) / 8000));
  });

  it('takes the stated hours at 50 % load', () => {
    const life = mean(wears(600, kind).map((wear) => hoursToFailure(wear, 50)));
    // Rates differ between arms, and the mean of 1/rate is 1 / (1 − cv²) = 1.042 for Gamma rates with cv 0.2.
    expect(Math.abs(life / (stated.lifeHours * 1.042) - 1)).toBeLessThan(0.05);
  });

  it('goes with the stated power of the load', () => {
    expect(wearPerHour(stated, 80, 1) / wearPerHour(stated, 40, 1)).toBeCloseTo(2 ** stated.exponent, 9);
  });
});
