/** How often the reminder comes. */
export type Rhythm = 'daily' | 'workdays' | 'weekly';

const RULE: Record<Rhythm, string> = {
  daily: 'FREQ=DAILY',
  workdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  weekly: 'FREQ=WEEKLY',
};

export interface Reminder {
  rhythm: Rhythm;
  /** Time of day on the reader's own clock, as "HH:MM". */
  time: string;
  /** First day on the reader's calendar. */
  from: Date;
  /** Address of the review page. */
  url: string;
}

/**
 * A reminder as an iCalendar file (RFC 5545). The time is "floating" (form 1 of section 3.3.5): eight in the morning stays eight
 * in the morning wherever the reader is.
 * @param now when the file is made, for DTSTAMP
 */
export function reminderFile({rhythm, time, from, url}: Reminder, now: Date): string {
  const first = rhythm === 'workdays' ? workday(from) : from;
  const day = `${first.getFullYear()}${two(first.getMonth() + 1)}${two(first.getDate())}`;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ML Pipelines//Review//EN',
    'BEGIN:VEVENT',
    `UID:review@${new URL(url).host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${day}T${time.replace(':', '')}00`,
    'DURATION:PT10M',
    `RRULE:${RULE[rhythm]}`,
    `SUMMARY:${escapeText('Review: ML Pipelines')}`,
    `DESCRIPTION:${escapeText(`Today's cards, at most fifteen. Stopping early is fine.\n${url}`)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText('Review: ML Pipelines')}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].map(fold).join('\r\n');
}

/** The first day is also the first reminder, so it has to fit the rule (section 3.8.5.3). */
const workday = (day: Date): Date => {
  const onward = {0: 1, 6: 2}[day.getDay()] ?? 0;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + onward);
};

const two = (n: number): string => String(n).padStart(2, '0');

/** Text as RFC 5545, section 3.3.11 wants it. */
export const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets of UTF-8, going on after a line break and a space (section 3.1); no character is cut in two. */
export function fold(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n');
}
