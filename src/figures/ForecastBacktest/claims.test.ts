import {expect, it} from 'vitest';
import {figureData} from '../testing/rows';
import {goals} from './goals';
import figure from './index';
import {run, type Params, type Row} from './model';

const start: Params = {series: 'grippers', split: 'random', horizon: 8, alpha: 0.3};

it('says what is so on Palmwright’s orders', async () => {
  const data = (await figureData('ForecastBacktest')) as unknown as Row[];
  const at = (change: Partial<Params>) => run({...start, ...change}, data);
  expect(data).toHaveLength(156);
  expect(data[52]?.week).toBe('2024-01-01');
  expect(data[87]?.week).toBe('2024-09-02');
  const [random, rolling] = [at({}), at({split: 'rolling'})];
  expect(goals.prediction.question).toContain(`promises ${random.promise.toFixed(2)} for 8 weeks ahead`);
  for (const {reply} of goals.prediction.options) expect(reply).toContain(at({horizon: 13}).outcome.toFixed(2));
  expect(at({horizon: 13}).promise).toBe(random.promise);
  expect(Math.abs(rolling.promise - rolling.outcome)).toBeLessThan(0.05);
  expect(random.outcome / random.promise).toBeGreaterThan(1.8);
  expect(random.outcome).toBeCloseTo(1.6, 1);
  expect(Math.abs(random.example.shareAfter - 0.5)).toBeLessThan(0.06);
  expect(figure.finding(random, data)).toContain(`promise an error of ${random.promise.toFixed(2)}`);
});

it('no smoothing brings the random split to the target, and PW-7 arms are hardly flattered', async () => {
  const data = (await figureData('ForecastBacktest')) as unknown as Row[];
  for (let step = 1; step <= 18; step += 1) {
    for (const horizon of [8, 10, 13]) {
      const params = {...start, alpha: 0.05 * step, horizon};
      expect(goals.target.check(run(params, data), params, data)).toBe(false);
    }
    const [random, rolling] = (['random', 'rolling'] as const).map((split) => run({...start, series: 'heavy', alpha: 0.05 * step, split}, data).promise) as [number, number];
    expect(rolling - random).toBeLessThan(0.25);
  }
});
