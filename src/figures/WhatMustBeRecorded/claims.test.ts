import path from 'node:path';
import {expect, it} from 'vitest';
import {figureData, queryRows} from '../testing/rows';
import {LEFT, RIGHT} from './axis';
import {goals} from './goals';
import {FIELDS, run, textOf, type Row} from './model';

it('keeps all numbers that can occur inside the strips, and the target has one solution', async () => {
  const data = (await figureData('WhatMustBeRecorded')) as unknown as Row[];
  for (const {values, reported} of run({recorded: ''}, data).numbers) {
    expect((100 * values[0]!) / reported).toBeGreaterThanOrEqual(LEFT);
    expect((100 * values.at(-1)!) / reported).toBeLessThanOrEqual(RIGHT);
  }
  const reached = FIELDS.filter((field) => {
    const recorded = textOf(FIELDS.filter((one) => one !== field));
    return goals.target.check(run({recorded}, data), {recorded}, data);
  });
  expect(reached).toEqual(['seed']);
});

it('counts the calibration runs without commit and seed as Palmwright’s table does', async () => {
  const [row] = await queryRows(
    `SELECT count(DISTINCT run_id)::INTEGER AS runs, count(DISTINCT run_id) FILTER (code_version IS NULL AND random_seed IS NULL)::INTEGER AS lost
     FROM rnd.calibration_runs WHERE run_at >= '2024-03-01' AND run_at < '2024-09-01'`, path.resolve('.cache/static/data'));
  expect(goals.target.reconcile).toContain(`${String(row?.lost)} of the ${String(row?.runs)} calibration runs from March to August 2024`);
});
