import {dayText, weekday} from './calendar';

export type Zone = 'America/Los_Angeles' | 'Europe/Amsterdam' | 'Asia/Singapore';

/** Day within its month of the nth Sunday (n = 1, 2, …) or the last one (n = −1), given any day of that month. */
function isOnOrAfterSunday(day: number, n: 1 | 2 | -1): boolean {
  const date = Number(dayText(day).slice(8));
  const firstSunday = 1 + ((6 - weekday(day - date + 1)) % 7);
  if (n > 0) return date >= firstSunday + 7 * (n - 1);
  const last = dayText(day).slice(5, 7) === '03' || dayText(day).slice(5, 7) === '10' ? 31 : 30;
  return date >= firstSunday + 7 * Math.floor((last - firstSunday) / 7);
}

/**
 * Minutes that local time is ahead of UTC on a day.
 * The rules are written out here, because the zone data of Node differ between versions. The hour of the change itself is
 * ignored: from midnight on the new offset holds, and no shift works at that hour.
 */
export function utcOffset(zone: Zone, day: number): number {
  if (zone === 'Asia/Singapore') return 480;
  const month = Number(dayText(day).slice(5, 7));
  if (zone === 'America/Los_Angeles') {
    const summer = (month > 3 && month < 11) || (month === 3 && isOnOrAfterSunday(day, 2)) || (month === 11 && !isOnOrAfterSunday(day, 1));
    return summer ? -420 : -480;
  }
  const summer = (month > 3 && month < 10) || (month === 3 && isOnOrAfterSunday(day, -1)) || (month === 10 && !isOnOrAfterSunday(day, -1));
  return summer ? 120 : 60;
}

/** Instant (minutes UTC) of a local time of day. */
export function utcInstant(zone: Zone, day: number, localMinute: number): number {
  return day * 1440 + localMinute - utcOffset(zone, day);
}
