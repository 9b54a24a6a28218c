import {calendar, type Table} from './tables';

/** Days are counted from 2023-01-01 = 0; instants are minutes from 2023-01-01 00:00 UTC. */
const MINUTES = 1440;
const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(2023, 0, 1);

/** Number of a day such as `2024-04-08`. */
export function dayOf(text: string): number {
  return Math.round((Date.parse(`${text}T00:00:00Z`) - EPOCH_MS) / DAY_MS);
}

export const LAST_DAY = dayOf(calendar.lastDay);
export const NIGHTLY_DAY = dayOf(calendar.nightlySince);

const FIRST_KNOWN = -3000;
const texts = Array.from({length: 3000 + LAST_DAY + 800}, (_, i) => new Date(EPOCH_MS + (i + FIRST_KNOWN) * DAY_MS).toISOString().slice(0, 10));

/** Text of a day: `2024-04-08`. @throws RangeError outside 2014 … 2027 */
export function dayText(day: number): string {
  const text = texts[day - FIRST_KNOWN];
  if (text === undefined) throw new RangeError(`Day ${day} is outside the calendar.`);
  return text;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Text of an instant: `2024-04-08 13:05:00`. */
export function stamp(minutes: number): string {
  const whole = Math.floor(minutes);
  const day = Math.floor(whole / MINUTES);
  const rest = whole - day * MINUTES;
  return `${dayText(day)} ${two(Math.floor(rest / 60))}:${two(rest % 60)}:00`;
}

/** Day of the week, 0 = Monday … 6 = Sunday. 2023-01-01 was a Sunday. */
export function weekday(day: number): number {
  return (((day + 6) % 7) + 7) % 7;
}

export function isWorkday(day: number): boolean {
  return weekday(day) < 5 && !['12-25', '12-26', '01-01'].includes(dayText(day).slice(5));
}

/** Working days from day 0 to `day`, holidays counted as working days: the rhythm of the gateways. */
export function workdayNumber(day: number): number {
  const sinceMonday = day + 6;
  return Math.floor(sinceMonday / 7) * 5 + Math.min(sinceMonday % 7, 5);
}

/** Last day of each month of the calendar. */
export const monthEnds: readonly number[] = Array.from({length: LAST_DAY + 1}, (_, day) => day)
  .filter((day) => dayText(day + 1).endsWith('-01'));

/** Period whose file holds what happened on `day`: `2024-04` or `2025-12-09`. */
export function periodOf(table: Table, day: number): string {
  const daily = table.cadence === 'daily' || (table.cadence === 'monthly-then-daily' && day >= NIGHTLY_DAY);
  return daily ? dayText(day) : dayText(day).slice(0, 7);
}

/** Days on whose evening a `replace` table is exported as a whole. */
export function snapshotDays(table: Table): number[] {
  return Array.from({length: LAST_DAY + 1}, (_, day) => day)
    .filter((day) => periodOf(table, day) !== periodOf(table, day + 1));
}
