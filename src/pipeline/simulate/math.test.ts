import {describe, expect, it} from 'vitest';
import {cosTurns, exp, ln, pow, sinTurns} from './math';

const near = (value: number, truth: number): void => expect(Math.abs(value - truth)).toBeLessThan(1e-13 * Math.max(1, Math.abs(truth)));

describe('elementary functions agree with Math', () => {
  it('exp', () => { for (let x = -40; x < 40; x += 0.37) near(exp(x) / Math.exp(x), 1); });
  it('ln', () => { for (let x = 1e-10; x < 1e6; x *= 1.7) near(ln(x), Math.log(x)); });
  it('pow', () => { for (let x = 0.1; x < 3; x += 0.13) near(pow(x, 10 / 3), x ** (10 / 3)); });
  it('cos and sin', () => {
    for (let turns = -3; turns < 3; turns += 0.011) {
      near(cosTurns(turns), Math.cos(turns * 2 * Math.PI));
      near(sinTurns(turns), Math.sin(turns * 2 * Math.PI));
    }
  });
});
