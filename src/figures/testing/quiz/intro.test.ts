import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {bestQuantity, criticalRatio, expectedProfit} from '../../FrozenMoney/model';
import {safetyStock} from '../../SafetyStock/model';
import {promotion} from '../../../pipeline/simulate/schedule';
import {prose} from '../../prose';
import {queryRows} from '../rows';
import {questionsOf, recomputes} from './numbers';

const questions = questionsOf('intro-into-the-domain');
const promptOf = (id: string) => questions.get(id)!.prompt;
const published = '.cache/static/data';

const drive = {demand: 20, demandSd: 10, leadTime: 9, leadTimeSd: 2, serviceLevel: 0.95};
const punctual = {demand: 100, demandSd: 60, leadTime: 4, leadTimeSd: 0.2, serviceLevel: 0.95};
const z = 1.645;

describe('numbers asked in chapter 1', () => {
  recomputes(questions, {
    'intro-kit-of-twenty': {
      answer: 100 * 0.95 ** 20,
      misses: {'kit-as-good-as-its-parts': 95, 'adding-the-gaps': 100 - 20 * 5, 'answered-the-complement': 100 * (1 - 0.95 ** 20)},
    },
    'intro-safety-stock-drive': {
      answer: safetyStock(drive),
      misses: {
        'lead-time-taken-as-fixed': safetyStock({...drive, leadTimeSd: 0}),
        'demand-taken-as-fixed': safetyStock({...drive, demandSd: 0}),
        'adding-the-spreads': z * (Math.sqrt(9) * 10 + 20 * 2),
        'a-factor-lost-under-the-root': z * Math.sqrt(10 ** 2 + 20 ** 2 * 2 ** 2),
        'spread-grows-like-time': z * Math.sqrt((9 * 10) ** 2 + 20 ** 2 * 2 ** 2),
        'one-standard-deviation': safetyStock(drive) / z,
      },
    },
    'intro-kit-of-the-heavy-arm': {
      answer: 100 * 0.98 ** 25,
      misses: {'kit-as-good-as-its-parts': 98, 'adding-the-gaps': 100 - 25 * 2, 'answered-the-complement': 100 * (1 - 0.98 ** 25)},
    },
    'intro-punctual-supplier': {
      answer: safetyStock({...punctual, demandSd: 0}),
      misses: {
        'lead-time-always-wins': safetyStock({...punctual, leadTimeSd: 0}),
        'one-perfect-model-removes-all': safetyStock({...punctual, demandSd: 0, leadTimeSd: 0}),
        'answered-the-saving': safetyStock(punctual) - safetyStock({...punctual, demandSd: 0}),
        'models-do-not-touch-stock': safetyStock(punctual),
      },
    },
  });

  it('loses the same factor in two ways', () => {
    expect(9 * 10 ** 2 + 20 ** 2 * 2).toBe(10 ** 2 + 20 ** 2 * 2 ** 2);
  });

  it('builds fewer than the forecast when leftovers cost more', () => {
    const season = {mean: 400, sd: 80, cost: 90, price: 100, salvage: 50};
    expect(criticalRatio(season)).toBeCloseTo(0.2);
    expect(Math.round(bestQuantity(season))).toBe(333);
    const swapped = {...season, price: 130, salvage: 80};
    expect(criticalRatio(swapped)).toBeCloseTo(0.8);
    expect(Math.round(bestQuantity(swapped))).toBe(467);
    for (const other of [400, 470]) expect(expectedProfit(season, other)).toBeLessThan(expectedProfit(season, 330));
  });
});

describe('what the questions of chapter 1 say of Palmwright', () => {
  it('knows three meanings of "sold" in December 2025', async () => {
    const count = (event: string) => `sum(quantity) FILTER (WHERE date_trunc('month', ${event}) = DATE '2025-12-01')::INTEGER`;
    const [sold] = await queryRows(
      `SELECT ${count('CASE WHEN NOT status = \'cancelled\' THEN booked_at END')} AS kept, ${count('booked_at')} AS sales, ${count('invoiced_at')} AS finance, ${count('shipped_at')} AS planner FROM sales.orders WHERE part_no LIKE 'PW-%'`,
      published,
    );
    expect(promptOf('intro-three-answers')).toContain(`Sales says ${sold!.sales}, Finance ${sold!.finance}, the planner ${sold!.planner}`);
    const {options} = questions.get('intro-three-answers')!;
    const [sales, kept, planner] = [sold!.sales, sold!.kept, sold!.planner].map(Number) as [number, number, number];
    expect(options[2]!.feedback.replaceAll(/\s+/g, ' ')).toContain(`only ${sales - kept} arms were cancelled; between ${sales} and ${planner} lie ${sales - planner}`);
  });

  it('knows how a supplier keeps its promises', async () => {
    const [kept] = await queryRows(
      `SELECT count(*) AS orders, round(avg(actual_days))::INTEGER AS mean, round(stddev_samp(actual_days))::INTEGER AS sd, min(promised_days) AS least, max(promised_days) AS most
       FROM marts.fct_lead_times WHERE supplier_id = 'S04'`,
      published,
    );
    expect(kept!.least).toBe(kept!.most);
    const prompt = promptOf('intro-promised-dates');
    for (const words of [`in ${kept!.most} days`, `${kept!.orders} orders`, `took ${kept!.mean} days`, `deviation of ${kept!.sd} days`]) expect(prompt.replaceAll(/\s+/g, ' ')).toContain(words);
  });

  it('counts the part numbers of the PW-7-H, and R&D did rename the drive', async () => {
    const [bom] = await queryRows(`SELECT count(DISTINCT component_part_no) AS parts FROM rnd.bom WHERE parent_part_no = 'PW-7-H'`, published);
    expect(promptOf('intro-kit-of-the-heavy-arm')).toContain(`lists ${bom!.parts} part numbers`);
    const renamed = await queryRows('SELECT part_no, former_part_no, kind FROM rnd.parts WHERE former_part_no IS NOT NULL', published);
    expect(renamed).toEqual([{part_no: 'TR-HX-17', former_part_no: 'TR-HD-17', kind: 'transmission'}]);
  });
});

describe('what the text of chapter 1 says of Palmwright', () => {
  const text = prose('10-domain/intro-into-the-domain');
  const position = (where: string) => `SELECT count(*)::INTEGER AS pairs, sum(value_eur) AS eur FROM marts.fct_stock_position WHERE ${where}`;

  it('knows its best and its worst month, and what part of the hill was bought', async () => {
    const cell = readFileSync(new URL('../../../../docs/10-domain/intro-into-the-domain/labs/orders-by-month.sql', import.meta.url), 'utf8');
    const months = (await queryRows(cell, published)).map(({month, pieces}) => ({month: String(month), pieces: Number(pieces)})).sort((a, b) => b.pieces - a.pieces);
    const [best, worst] = [months[0]!, months.at(-1)!];
    expect([best.month, worst.month]).toEqual(['2024-10', '2025-03']);
    expect(text).toContain(`The best month, October 2024, has ${(best.pieces / worst.pieces).toFixed(1)} times the pieces of the worst`);
    expect(promotion).toMatchObject({from: '2024-10-14', to: '2024-11-10', parts: ['PW-5-S', 'GR-2F']});
    expect(text).toContain(`for four weeks from mid-October the short PW-5 and the two-finger gripper were sold at ${promotion.discountPct} % off`);
  });

  it('counts the pairs at both ends, and what the planner’s sheet makes of them', async () => {
    const [all] = await queryRows(position('true'), published);
    const [short] = await queryRows(position(`position = 'out or nearly out'`), published);
    const [frozen] = await queryRows(position(`position = 'frozen'`), published);
    expect([all!.pairs, short!.pairs, frozen!.pairs]).toEqual([180, 9, 5]);
    expect(text).toContain('Out of 180 such pairs');
    expect(text).toContain('Nine pairs are short and five are frozen, and those five hold a fifth');
    expect(Number(frozen!.eur) / Number(all!.eur)).toBeCloseTo(0.2, 1);
    const [sheet] = await queryRows('SELECT min(cover) AS least FROM (SELECT sum(quantity) / sum(pieces_a_day) AS cover FROM marts.fct_stock_position GROUP BY part_no HAVING sum(pieces_a_day) > 0)', published);
    expect(Number(sheet!.least)).toBeGreaterThan(7);
  });

  it('knows how little the empty site uses, and how long the full one lasts', async () => {
    const [part, ...more] = await queryRows(
      `SELECT e.site AS empty, f.site AS full, round(90 * e.pieces_a_day)::INTEGER AS used, f.days_of_cover / 365 AS years FROM marts.fct_stock_position AS e
       JOIN marts.fct_stock_position AS f USING (part_no) WHERE e.position = 'out or nearly out' AND f.position = 'frozen'`,
      published,
    );
    expect(more).toEqual([]);
    expect(part).toMatchObject({empty: 'RNO', full: 'SIN', used: 1});
    expect(text).toContain('The empty site used one piece in 90 days');
    expect(Number(part!.years)).toBeGreaterThan(5.5);
    expect(Number(part!.years)).toBeLessThan(6);
  });

  it('knows in which month Finance has the larger number', async () => {
    const euros = (event: string) => `sum(quantity * unit_price_eur * (1 - discount_pct / 100)) FILTER (WHERE strftime(${event}, '%Y-%m') = month)`;
    const rows = await queryRows(`SELECT month, ${euros('booked_at')} < ${euros('invoiced_at')} AS later FROM sales.orders, (VALUES ('2025-10'), ('2025-11'), ('2025-12')) AS months (month) GROUP BY month ORDER BY month`, published);
    expect(rows.map(({later}) => later)).toEqual([false, true, false]);
  });
});
