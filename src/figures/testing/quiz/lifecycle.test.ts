import {beforeAll, describe, expect, it} from 'vitest';
import {prose} from '../../prose';
import {queryRows} from '../rows';
import {questionsOf, recomputes} from './numbers';

/** A cell of a row, read as what the test knows it to be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Value = any;

const CHAPTER = 'from-exploration-to-production';
const published = '.cache/static/data';
const rows = (sql: string) => queryRows(sql, published) as Promise<Record<string, Value>[]>;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const ordered = [10, 0, 30];
const forecast = [14, 6, 24];
const off = ordered.reduce((sum, pieces, i) => sum + Math.abs(pieces - forecast[i]!), 0);
const total = (values: number[]) => values.reduce((a, b) => a + b, 0);
/** Ways to choose k of n. */
const choose = (n: number, k: number) => Array.from({length: k}, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1);

describe('numbers asked in chapter 3', () => {
  recomputes(questionsOf(CHAPTER), {
    'lifecycle-wape-number': {
      answer: (100 * off) / total(ordered),
      misses: {
        'errors-cancel': (100 * Math.abs(total(ordered) - total(forecast))) / total(ordered),
        'mean-of-percentages': (100 * (4 / 10 + 6 / 30)) / 2,
        'divide-by-forecast': (100 * off) / total(forecast),
      },
    },
    'lifecycle-test-score': {
      answer: Math.min(5, 3 * 0.5 + 2, 4, 0.5),
      misses: {'score-is-a-sum': 5 + 3.5 + 4 + 0.5, 'score-is-a-mean': (5 + 3.5 + 4 + 0.5) / 4, 'manual-counts-full': Math.min(5, 5, 4, 1)},
    },
  });
});

describe('what chapter 3 says of Palmwright', () => {
  const text = prose(`10-domain/${CHAPTER}`);
  let frames: Record<string, number>;
  beforeAll(async () => {
    [frames] = (await rows(`WITH f AS (SELECT week, pieces,
        avg(pieces) OVER (s ROWS BETWEEN 13 PRECEDING AND 1 PRECEDING) AS honest,
        avg(pieces) OVER (s ROWS BETWEEN 12 PRECEDING AND CURRENT ROW) AS leaking
      FROM marts.fct_demand_weekly WINDOW s AS (PARTITION BY part_no, region ORDER BY week))
      SELECT count(*) AS n, sum(abs(pieces - honest)) / sum(pieces) AS honest, sum(abs(pieces - leaking)) / sum(pieces) AS leaking
      FROM f WHERE week BETWEEN '2024-12-30' AND '2025-12-28'`)) as [Record<string, number>];
  });

  it('the careless frame', () => {
    expect(text).toContain(`Over the ${frames.n!.toLocaleString('en-US')} forecasts of 2025 the error falls from ${percent(frames.honest!)} of demand to ${percent(frames.leaking!)}`);
  });

  it('the same mean further ahead', async () => {
    const [row] = await rows(`WITH f AS (SELECT week, pieces, avg(pieces) OVER (PARTITION BY part_no, region ORDER BY week ROWS BETWEEN 20 PRECEDING AND 8 PRECEDING) AS ahead
      FROM marts.fct_demand_weekly) SELECT sum(abs(pieces - ahead)) / sum(pieces) AS wape FROM f WHERE week BETWEEN '2024-12-30' AND '2025-12-28'`);
    expect(text).toContain(`missed 2025 by ${percent(frames.honest!)} of demand one week ahead and by ${percent(row!.wape!)} eight weeks ahead`);
  });

  it('a frame of two weeks halves the error of repeating last week', async () => {
    const [row] = await rows(`WITH f AS (SELECT week, pieces, avg(pieces) OVER (s ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS two, lag(pieces) OVER s AS last
      FROM marts.fct_demand_weekly WINDOW s AS (PARTITION BY part_no, region ORDER BY week)) SELECT sum(abs(pieces - two)) / sum(abs(pieces - last)) AS share
      FROM f WHERE week BETWEEN '2024-12-30' AND '2025-12-28'`);
    expect(text).toContain('half of the error of repeating last week is gone');
    expect(row!.share).toBeCloseTo(0.5, 10);
  });

  it('the honest model, beaten by it', async () => {
    const [all] = await rows('SELECT sum(abs(pieces - forecast)) / sum(pieces) AS wape FROM evaluation.demand_forecasts WHERE pieces IS NOT NULL');
    expect(text).toContain(`The best honest model that Palmwright has makes ${percent(all!.wape!)}`);
    expect(frames.leaking).toBeLessThan(all!.wape!);
  });

  it('the table of quarters, and who wins each', async () => {
    const quarters = await rows(`SELECT substr("window", 1, 10) AS quarter, sum(abs(pieces - forecast)) / sum(pieces) AS model,
      sum(abs(pieces - mean_13w)) / sum(pieces) AS sheet, sum(abs(pieces - seasonal_naive)) / sum(pieces) AS year_ago,
      sum(abs(pieces - forecast)) AS off, sum(pieces) AS pieces FROM evaluation.demand_forecasts WHERE pieces IS NOT NULL GROUP BY 1 ORDER BY 1`);
    for (const {quarter, model, sheet, year_ago: yearAgo} of quarters) {
      const day = new Date(`${quarter}T00:00:00Z`).toLocaleDateString('en-US', {month: 'long', day: 'numeric', timeZone: 'UTC'});
      const cell = (value: number) => (value === Math.min(model!, sheet!, yearAgo!) ? `**${value.toFixed(3)}**` : value.toFixed(3));
      expect(text).toMatch(new RegExp(`From ${day}(, \\d{4})? \\| ${[model!, sheet!, yearAgo!].map(cell).join(' | ').replace(/[*|.]/g, '\\$&')}`));
    }
    const last = quarters.at(-1)!;
    expect(text).toContain(`off by ${Math.round(last.off!).toLocaleString('en-US')} pieces in all, and ${last.pieces!.toLocaleString('en-US')} were ordered`);
    expect(text).toContain(`= ${last.model!.toFixed(3)}$`);
  });

  it('products and weeks', async () => {
    const products = await rows(`SELECT part_no, sum(abs(pieces - forecast)) / sum(pieces) AS model, sum(abs(pieces - mean_13w)) / sum(pieces) AS sheet
      FROM evaluation.demand_forecasts WHERE pieces IS NOT NULL GROUP BY 1`);
    const worse = products.filter(({model, sheet}) => model! > sheet!).map(({part_no: part}) => part).sort();
    expect(worse).toEqual(['PW-7-H', 'PW-7-S']);
    expect(products).toHaveLength(9);
    for (const {part_no: part, model, sheet} of products.filter(({part_no: one}) => worse.includes(one!))) {
      expect(text).toContain(`${model!.toFixed(3)} against ${sheet!.toFixed(3)} for the ${part}`);
    }
    const [weeks] = await rows(`SELECT count(*) FILTER (m < s) AS model_better, count(*) AS n FROM (SELECT sum(abs(pieces - forecast)) AS m,
      sum(abs(pieces - mean_13w)) AS s FROM evaluation.demand_forecasts WHERE pieces IS NOT NULL GROUP BY week)`);
    expect(text).toContain(`smaller sum of errors in ${weeks!.model_better} of the ${weeks!.n}; look also at how much it lost by in the other ${weeks!.n! - weeks!.model_better!}`);
    // At least as many heads as weeks won, by exact binomial sum.
    const tail = Array.from({length: weeks!.n! + 1}, (_, k) => k).filter((k) => k >= weeks!.model_better!).reduce((sum, k) => sum + choose(weeks!.n!, k), 0) / 2 ** weeks!.n!;
    expect(text).toContain(`heads ${weeks!.model_better} times or more about once in ${Math.round(1 / tail)} tries of ${weeks!.n} throws`);
    const ordered = await rows("SELECT part_no, avg(pieces) AS pieces FROM evaluation.demand_forecasts WHERE part_no LIKE 'PW-7%' AND pieces IS NOT NULL GROUP BY 1");
    expect(ordered.map(({pieces}) => Math.round(pieces!)).sort()).toEqual([3, 4]);
    expect(text).toContain('Three or four of each are ordered per region and week');
    const [ratio] = await rows("SELECT max(unit_price_eur) FILTER (part_no = 'PW-7-H') / max(unit_price_eur) FILTER (part_no = 'GR-2F') AS times FROM sales.orders");
    expect(Math.round(ratio!.times!)).toBe(20);
    const [dearest] = await rows('SELECT part_no FROM sales.orders JOIN rnd.parts USING (part_no) WHERE kind = \'finished_good\' ORDER BY unit_price_eur DESC LIMIT 1');
    expect(dearest!.part_no).toBe('PW-7-H');
  });
});
