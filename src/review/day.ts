/** A day of the reader's calendar: days since 1 January 1970 as the reader's clock shows the date, not as UTC has it. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The reader's calendar day at a moment (milliseconds since 1970). */
export function dayOf(moment: number): Day {
  const local = new Date(moment);
  return Math.floor(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / MILLISECONDS);
}

/** Midnight UTC of a day: for arithmetic and formatting that must not know about time zones. */
export const dateOf = (day: Day): Date => new Date(day * MILLISECONDS);

/** "November 25" */
export const dayWords = (day: Day): string =>
  dateOf(day).toLocaleDateString('en-US', {timeZone: 'UTC', day: 'numeric', month: 'long'});

/**
 * Whether a recorded day can be believed: at most one day after today. One day is what traveling west takes away; more than that
 * means that the clock was set back since, or was ahead then.
 */
export const isBelievable = (recorded: Day, today: Day): boolean => recorded <= today + 1;

/** "3 days", "2 weeks", "6 months": rounded, for a label. */
export function spanWords(days: number): string {
  const [count, unit] = days < 14 ? [days, 'day'] : days < 60 ? [days / 7, 'week'] : days < 730 ? [days / 30.44, 'month'] : [days / 365.25, 'year'];
  const rounded = Math.round(count as number);
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}
