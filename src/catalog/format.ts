const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const grouped = new Intl.NumberFormat('en-US', {maximumFractionDigits: 0});

/** "126,043". */
export const count = (value: number): string => grouped.format(value);

/** "1 row", "126,043 rows". */
export const counted = (value: number, one: string, many = `${one}s`): string => `${count(value)} ${value === 1 ? one : many}`;

/** "126 k": for labels where there is no room; three digits at most. */
export function short(value: number): string {
  if (value < 1000) return count(value);
  const [scaled, unit] = value < 999_500 ? [value / 1e3, 'k'] : [value / 1e6, 'M'];
  return `${scaled < 9.95 ? scaled.toFixed(1) : scaled.toFixed(0)} ${unit}`;
}

/** A measured value with about three significant digits: "0.842", "21.3", "1,204". */
export function measure(value: number, unit?: string): string {
  const size = Math.abs(value);
  const digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3;
  const text = size >= 1000 ? count(value) : value.toFixed(digits);
  return `${text.replace('-', '−')}${unit ? ` ${unit}` : ''}`;
}

/** "812 bytes", "45.2 kB", "3.1 MB": powers of ten, as on a disk's label. */
export function bytes(value: number): string {
  if (value < 1000) return counted(value, 'byte');
  const units = ['kB', 'MB', 'GB', 'TB'];
  let scaled = value / 1000;
  let unit = 0;
  while (scaled >= 999.5 && unit < units.length - 1) {
    scaled /= 1000;
    unit += 1;
  }
  return `${scaled < 99.95 ? scaled.toFixed(1) : scaled.toFixed(0)} ${units[unit]}`;
}

/** "640 ms", "2.6 s", "1 min 5 s", "2 h 3 min". */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return parts(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  const minutes = Math.round(seconds / 60);
  return parts(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

/** An age or a promise in hours: "40 min", "36 h", "3 days 4 h". */
export function age(hours: number): string {
  if (hours < 0.99) return `${Math.max(0, Math.round(hours * 60))} min`;
  const whole = Math.round(hours);
  if (whole < 48) return `${whole} h`;
  return whole % 24 === 0 ? `${whole / 24} days` : `${Math.floor(whole / 24)} days ${whole % 24} h`;
}

const parts = (large: number, largeUnit: string, small: number, smallUnit: string): string =>
  small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;

/** "31 Dec 2025". @param iso a date or a time in UTC */
export function day(iso: string): string {
  const date = new Date(iso);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "31 Dec 2025, 03:41": always UTC, which the pages say once. */
export const time = (iso: string): string => `${day(iso)}, ${new Date(iso).toISOString().slice(11, 16)}`;

/** A value of a sample row as people read it; nothing for what is missing. */
export function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return String(value);
}
