import {describe, expect, it} from 'vitest';
import {prose} from '../../prose';
import {queryRows} from '../rows';
import {questionsOf, recomputes} from './numbers';

/** A cell of a row, read as what the test knows it to be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Value = any;

const CHAPTER = 'environments-for-data-scientists';
const rows = (sql: string) => queryRows(sql, '.cache/static/data') as Promise<Record<string, Value>[]>;
const RUNS = `WITH runs AS (SELECT run_id, min(run_at) AS run_at, any_value(lab_arm) AS arm, any_value(part_no) AS part_no, any_value(engineer_id) AS engineer,
  any_value(code_version) AS code, any_value(random_seed) AS seed, count(*) AS poses, sqrt(avg(error_x_mm ^ 2 + error_y_mm ^ 2)) AS error_mm
  FROM rnd.calibration_runs GROUP BY run_id)`;

describe('numbers asked in chapter 4', () => {
  recomputes(questionsOf(CHAPTER), {
    'environment-number-chance': {
      answer: 100 * 0.95 ** 6,
      misses: {'weakest-field-only': 95, 'add-the-errors': 100 - 6 * 5, 'five-fields': 100 * 0.95 ** 5},
    },
    'environment-number-idle': {
      answer: (0.4 * 30 * 24) / 60,
      misses: {'price-per-paid-hour': 0.4, 'office-hours-only': (0.4 * 160) / 60, 'price-of-the-whole': 0.4 * 60},
    },
  });
});

describe('what chapter 4 says of Palmwright', () => {
  const text = prose(`10-domain/${CHAPTER}`);

  it('the record run of the PW-3, which nobody can repeat', async () => {
    const [run] = await rows(`${RUNS} SELECT *, (SELECT min(error_mm) FROM runs AS r WHERE r.arm = runs.arm AND r.run_at < runs.run_at) AS before,
      (SELECT left_on FROM people.employees WHERE employee_id = engineer) AS left_on FROM runs WHERE part_no LIKE 'PW-3%' ORDER BY error_mm LIMIT 1`);
    expect(run).toMatchObject({run_id: 153, code: null, seed: null, poses: 20, left_on: '2024-08-02'});
    expect(String(run!.run_at)).toMatch(/^2024-03-25/);
    expect(text).toContain(`run 153, of March 25, 2024: ${run!.error_mm!.toFixed(3)} millimeters, where the best run before it had ${run!.before!.toFixed(3)}`);
    expect(text).toContain('left on August 2');
  });

  it('runs, lost runs and who made them', async () => {
    const [all] = await rows(`${RUNS} SELECT count(*) AS n, count(*) FILTER (code IS NULL AND seed IS NULL) AS lost, count(*) FILTER (code IS NULL OR seed IS NULL) AS either,
      count(DISTINCT engineer) AS engineers, count(DISTINCT engineer) FILTER (code IS NULL) AS careless, min(run_at) FILTER (code IS NULL) AS first, max(run_at) FILTER (code IS NULL) AS last FROM runs`);
    expect(all!.either).toBe(all!.lost);
    expect(text).toContain(`Of the ${all!.n} runs in the laboratory's table, ${all!.lost} lack code and seed`);
    expect(text).toContain(`The other ${all!.n! - all!.lost!} runs`);
    expect([String(all!.first).slice(0, 7), String(all!.last).slice(0, 7)]).toEqual(['2024-03', '2024-08']);
    expect([all!.careless, all!.engineers]).toEqual([5, 6]);
    expect(text).toContain(`its thirty-six companions`);
    expect(all!.lost! - 1).toBe(36);
    expect(text).toContain(`${all!.n} runs at three minutes are ${Math.round((all!.n! * 3) / 60)} hours`);
  });

  it('people who left, and the share of complete records', async () => {
    const [left] = await rows(`SELECT count(*) AS n, count(*) FILTER (access_groups <> '') AS still FROM people.employees WHERE left_on <= '2025-12-31'`);
    expect(text).toContain(`${left!.n} people have left so far, and ${left!.still} of them still have their access groups`);
    const [staff] = await rows(`SELECT count(*) FILTER (role = 'analyst') AS analysts, count(*) FILTER (role = 'calibration engineer') AS engineers,
      count(*) FILTER (role = 'calibration engineer' AND left_on IS NULL) AS here FROM people.employees`);
    expect(staff).toEqual({analysts: 3, engineers: 6, here: 4});
    expect(text).toContain('Three analysts, one of them the data scientist you know; four calibration engineers');
    expect(text).toContain(`$0.9^5 = ${(0.9 ** 5).toFixed(2)}$`);
  });
});
