import {calendar, type Table} from '../simulate/tables';
import type {Landed} from './landing';

const DAY = 86_400_000;
const dayText = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Tables of which a file comes for every day, and those of which one comes for every working day. */
const EVERY_DAY = new Set(['sales.orders', 'sales.customers', 'manufacturing.inventory_snapshots', 'service.arms', 'service.tickets']);
const EVERY_WORKDAY = new Set([...EVERY_DAY, 'service.telemetry_hourly', 'supply.deliveries']);

/**
 * Sentences on files of the nightly drop that have not come though they should have, and on those that came late since yesterday.
 * @param landed files of one table that have landed
 * @param until moment of the run, `2025-12-11 08:00:00`
 */
export function lateness(landed: readonly Landed[], table: Table, until: string): string[] {
  const nightly = landed.filter((entry) => entry.period.length === 10 && entry.period >= calendar.nightlySince);
  const there = new Set(nightly.map((entry) => entry.period));
  const now = Date.parse(`${until.replace(' ', 'T')}Z`);
  const missing = expectedDays(table.id, until.slice(0, 10)).filter((day) => !there.has(day));
  const late = nightly.filter((entry) => {
    const at = Date.parse(`${entry.at.replace(' ', 'T')}Z`);
    return !entry.path.includes('_resend') && at > now - DAY && at > Date.parse(`${entry.period}T00:00:00Z`) + 2 * DAY;
  });
  return [
    ...missing.map((day) => `Late: the file of ${day} has not landed.`),
    ...late.map((entry) => `${entry.path} landed late, at ${entry.at} UTC.`),
  ];
}

/** Days since the nightly drop began whose file should be there on the morning of `today`. */
function expectedDays(table: string, today: string): string[] {
  if (!EVERY_WORKDAY.has(table)) return [];
  const days: string[] = [];
  for (let at = Date.parse(calendar.nightlySince); at < Date.parse(today); at += DAY) {
    const weekday = new Date(at).getUTCDay();
    const holiday = ['12-25', '12-26', '01-01'].includes(dayText(at).slice(5));
    if (EVERY_DAY.has(table) || (weekday % 6 !== 0 && !holiday)) days.push(dayText(at));
  }
  return days;
}
