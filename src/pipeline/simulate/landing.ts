import {dayOf, dayText, monthEnds, stamp} from './calendar';
import {lateFiles} from './schedule';
import {tables, type Table} from './tables';
import type {TroubleId} from './troubles';

const HOUR = 60;

/** Last day of a period such as `2024-02` or `2025-12-09`. */
function endOf(period: string): number {
  if (period.length === 10) return dayOf(period);
  const end = monthEnds.find((day) => dayText(day).startsWith(period));
  if (end === undefined) throw new RangeError(`The calendar has no period ${period}.`);
  return end;
}

/**
 * When an extract lands: the morning after its period, from 07:00 UTC on, when the shifts of all sites have ended.
 * Copies that were sent twice land a day later, late files some hours later, as the schedule says.
 * @returns a UTC timestamp
 */
export function landedAt(table: Table, period: string, resent: boolean, has: (trouble: TroubleId) => boolean): string {
  const regular = (endOf(period) + 1) * 24 * HOUR + 7 * HOUR + 2 * tables.indexOf(table);
  const late = has('late-file') ? lateFiles.find((file) => file.table === table.id && file.period === period) : undefined;
  return stamp(regular + (late?.hoursLate ?? 0) * HOUR + (resent ? 24 * HOUR + 11 : 0));
}
