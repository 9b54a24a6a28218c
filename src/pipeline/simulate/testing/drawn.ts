import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {dayOf, dayText, LAST_DAY, weekday} from '../calendar';
import {orderRate} from '../demand';
import {demandParameters, LOST_WHEN_OUT, WEEKDAY_FACTORS} from '../parameters/demand';
import {siteParameters} from '../parameters/sites';
import {supplierParameters} from '../parameters/supply';
import {REPORT_DELAY_DAYS, wearParameters} from '../parameters/wear';
import {promotion, strike} from '../schedule';
import type {World} from '../world';
import type {Company} from './company';

const asSimulated = {has: () => true} as unknown as World;

interface Series { readonly partNo: string; readonly site: string; readonly daily: number[]; readonly mean: number[]; readonly variance: number[] }

/** What customers wanted, day by day, beside mean and variance of the stated process: λ·m and λ·(2m² − m) for geometric sizes of mean m. */
function demandSeries(truth: string): Series[] {
  const wanted = new Map<string, number>();
  for (const line of readFileSync(truth, 'utf8').trim().split('\n').slice(1)) {
    const [date, site, part, pieces] = line.split(',');
    const key = `${site}/${part}/${date}`;
    wanted.set(key, (wanted.get(key) ?? 0) + Number(pieces));
  }
  return siteParameters.flatMap((site) => demandParameters.map((demand) => {
    const days = Array.from({length: LAST_DAY + 1}, (_, day) => day);
    const rates = days.map((day) => orderRate(asSimulated, demand, site.share, day));
    const m = demand.meanSize;
    return {
      partNo: demand.partNo, site: site.code, daily: days.map((day) => wanted.get(`${site.code}/${demand.partNo}/${dayText(day)}`) ?? 0),
      mean: rates.map((rate) => rate * m), variance: rates.map((rate) => rate * (2 * m * m - m)),
    };
  }));
}

const sizeOf = (partNo: string): number => demandParameters.find((demand) => demand.partNo === partNo)!.meanSize;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function drawnTests(company: () => Company, truth: () => string): void {
  describe('demand follows its stated process', () => {
    it('in the mean of each part and site', () => {
      for (const {partNo, site, daily, mean, variance} of demandSeries(truth())) {
        expect(Math.abs(sum(daily) - sum(mean)), `${partNo} at ${site}`).toBeLessThan(4 * Math.sqrt(sum(variance)));
      }
    });
    it('in the number of lines and in the pieces of a line', async () => {
      const rows = await company().query(`SELECT part_no, count(*)::INT AS lines, avg(wanted) AS pieces FROM read_csv('${truth()}') GROUP BY 1`);
      const stated = sum(demandSeries(truth()).map(({partNo, mean}) => sum(mean) / sizeOf(partNo)));
      expect(Math.abs(sum(rows.map(({lines}) => Number(lines))) - stated)).toBeLessThan(4 * Math.sqrt(stated));
      for (const {part_no: partNo, lines, pieces} of rows) {
        const m = sizeOf(String(partNo));
        expect(Math.abs(Number(pieces) - m), String(partNo)).toBeLessThan(4 * Math.sqrt((m * m - m) / Number(lines)));
      }
    });
    it('in the variance', () => {
      const squares = demandSeries(truth()).flatMap(({daily, mean, variance}) => daily.map((value, day) => (value - mean[day]!) ** 2 / variance[day]!));
      expect(sum(squares) / squares.length).toBeGreaterThan(0.94);
      expect(sum(squares) / squares.length).toBeLessThan(1.06);
    });
    it('over the days of the week', () => {
      const pieces = [0, 0, 0, 0, 0, 0, 0];
      for (const {daily} of demandSeries(truth())) daily.forEach((value, day) => { pieces[weekday(day)]! += value; });
      pieces.forEach((value, i) => expect(Math.abs((7 * value) / sum(pieces) - WEEKDAY_FACTORS[i]!), `day ${i}`).toBeLessThan(0.06));
    });
    it('over the year: gripper demand of autumn against spring', () => {
      const grippers = demandSeries(truth()).filter(({partNo}) => partNo === 'GR-SC' || partNo === 'GR-2F');
      const over = (values: (series: Series) => number[], months: string[]): number =>
        sum(grippers.flatMap((series) => values(series).filter((_, day) => months.includes(dayText(day).slice(5, 7)))));
      const ratio = (values: (series: Series) => number[]): number => over(values, ['09', '10', '11']) / over(values, ['02', '03', '04']);
      expect(ratio((series) => series.daily)).toBeGreaterThan(1.6);
      expect(Math.abs(ratio((series) => series.daily) / ratio((series) => series.mean) - 1)).toBeLessThan(0.08);
    });
    it('during the promotion', () => {
      const promoted = demandSeries(truth()).filter(({partNo}) => (promotion.parts as readonly string[]).includes(partNo));
      const [from, to] = [dayOf(promotion.from), dayOf(promotion.to) + 1];
      const drawn = sum(promoted.map(({daily}) => sum(daily.slice(from, to))));
      const stated = sum(promoted.map(({mean}) => sum(mean.slice(from, to))));
      const variance = sum(promoted.map((series) => sum(series.variance.slice(from, to))));
      expect(Math.abs(drawn - stated)).toBeLessThan(4 * Math.sqrt(variance));
    });
  });
  describe('censoring', () => {
    it('the order book holds what was wanted minus what was lost, piece for piece', async () => {
      const [row] = await company().query(`SELECT sum(wanted - lost)::INT AS kept, (SELECT sum(quantity)::INT FROM sales.orders) AS booked FROM read_csv('${truth()}')`);
      expect(row!.booked).toBe(row!.kept);
    });
    it('of the customers who found nothing the stated share walked away', async () => {
      const lost = await company().value(`SELECT count(*) FROM read_csv('${truth()}') WHERE lost > 0`);
      const waited = await company().value('SELECT count(*) FROM sales.orders WHERE promised_on - booked_at::DATE = 28');
      const error = Math.sqrt((LOST_WHEN_OUT * (1 - LOST_WHEN_OUT)) / (lost + waited));
      expect(Math.abs(lost / (lost + waited) - LOST_WHEN_OUT)).toBeLessThan(4 * error);
    });
  });
  it.each(supplierParameters)('lead times of $id have the stated mean and spread', async ({id, quotedDays, bias, cv}) => {
    // Purchase orders whose delivery could still be missing, or that met the strike, are left out.
    const [row] = await company().query(`WITH first AS (SELECT po_id, min(delivered_at)::DATE AS came_on FROM supply.deliveries GROUP BY 1)
      SELECT avg(came_on - ordered_on) AS mean, stddev(came_on - ordered_on) AS sd, count(*)::INT AS n FROM supply.purchase_orders JOIN first USING (po_id)
      WHERE supplier_id = '${id}' AND ordered_on < '2025-06-01' AND NOT ('${id}' = '${strike.supplier}' AND ordered_on BETWEEN '2023-12-01' AND '${strike.to}')`);
    const {mean, sd, n} = row as Record<string, number>;
    const stated = quotedDays * (1 + bias);
    // Trucks wait for Monday: 3/7 of a day on average.
    expect(Math.abs(mean! - stated - 3 / 7)).toBeLessThan(4 * ((stated * cv) / Math.sqrt(n!)) + 0.2);
    expect(Math.abs(sd! / (stated * cv) - 1)).toBeLessThan(0.25);
  });
  describe('failures', () => {
    it('are reported after an exponential delay: 63.2 % within one mean', async () => {
      const [row] = await company().query(`SELECT avg(delay) AS mean, avg((delay <= ${REPORT_DELAY_DAYS})::INT) AS within, count(*)::INT AS n
        FROM (SELECT epoch(reported_at - failed_at) / 86400 AS delay FROM service.failures WHERE failed_at < '2025-10-01')`);
      const {mean, within, n} = row as Record<string, number>;
      expect(Math.abs(mean! - REPORT_DELAY_DAYS)).toBeLessThan((4 * REPORT_DELAY_DAYS) / Math.sqrt(n!));
      expect(Math.abs(within! - 0.632)).toBeLessThan((4 * 0.4823) / Math.sqrt(n!));
    });
    it('new transmissions leave the bench with the stated backlash', async () => {
      const rows = await company().query(`SELECT transmission, avg(backlash_arcmin) AS mean, stddev(backlash_arcmin) AS sd, count(*)::INT AS n
        FROM manufacturing.test_bench t JOIN rnd.parts p USING (part_no) GROUP BY 1`);
      expect(rows).toHaveLength(3);
      for (const row of rows as {transmission: keyof typeof wearParameters; mean: number; sd: number; n: number}[]) {
        const stated = wearParameters[row.transmission];
        expect(Math.abs(row.mean - stated.initial)).toBeLessThan((4 * stated.initialSd) / Math.sqrt(row.n) + 0.001);
        expect(Math.abs(row.sd / stated.initialSd - 1)).toBeLessThan(0.1);
      }
    });
  });
}
