/** A stretch of time on which a model is judged that it had not seen. `from` is in it, `to` is not. */
export interface Window {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** Day `days` after another. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The last windows of equal length before a day, oldest first.
 * @param end first day after the last window
 */
export function lastWindows(end: string, count: number, days: number): Window[] {
  return Array.from({length: count}, (_, i) => {
    const to = plusDays(end, -(count - 1 - i) * days);
    const from = plusDays(to, -days);
    return {name: `${from} to ${plusDays(to, -1)}`, from, to};
  });
}

/** The last `count` groups of `size` months of the given first days of months, oldest first. */
export function monthWindows(months: readonly string[], count: number, size: number): Window[] {
  const known = [...new Set(months)].sort().slice(-count * size);
  return Array.from({length: Math.floor(known.length / size)}, (_, i) => {
    const group = known.slice(i * size, (i + 1) * size);
    const [from, last] = [group[0] as string, group.at(-1) as string];
    return {name: `${from.slice(0, 7)} to ${last.slice(0, 7)}`, from, to: plusDays(last, 1)};
  });
}
