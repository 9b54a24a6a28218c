import path from 'node:path';
import {expect, it} from 'vitest';
import {figureData, queryRows} from '../testing/rows';
import {goals} from './goals';
import {run, type Params, type Row} from './model';

const start: Params = {arms: 100, bins: 10, threshold: 0.1, world: 'nothing'};

it('says what is so on Palmwright’s telemetry', async () => {
  const data = (await figureData('Drift')) as unknown as Row[];
  const at = (change: Partial<Params>) => run({...start, ...change}, data);
  expect(at({}).nothing.alarms).toBeGreaterThan(0.8);
  expect(at({}).firmware.alarms).toBe(1);
  expect(at({bins: 20}).nothing.alarms).toBeGreaterThan(0.98);
  expect(at({bins: 20}).expected).toBeCloseTo(0.38, 10);
  expect(at({bins: 2}).firmware.alarms).toBeGreaterThan(0.5); // "missed four times in ten"
  expect(at({bins: 2}).firmware.alarms).toBeLessThan(0.67);
  for (const change of [{arms: 400}, {bins: 3, arms: 140}, {threshold: 0.4}]) expect(goals.target.check(at(change), {...start, ...change}, data)).toBe(true);
});

it('names the shift that the same arms show within their update', async () => {
  const [row] = await queryRows(
    `WITH arm AS (SELECT arm_id, avg(backlash_arcmin) FILTER (firmware = '2.4.0') - avg(backlash_arcmin) FILTER (firmware = '2.3.1') AS jump
       FROM service.telemetry_hourly WHERE hour_utc BETWEEN '2025-05-10' AND '2025-07-10' GROUP BY arm_id)
     SELECT median(jump) AS jump FROM arm`, path.resolve('.cache/static/data'));
  expect(goals.target.reconcile).toContain('0.35 arcmin');
  expect(Number(row?.jump)).toBeGreaterThan(0.3);
  expect(Number(row?.jump)).toBeLessThan(0.45);
});
