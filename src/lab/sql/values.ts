import type {ColumnKind, Value} from '../engine';

/** Kind of a DuckDB type, by its name. */
export function kindOf(type: string): ColumnKind {
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL.*)$/.test(type)) return 'number';
  if (type === 'BOOLEAN') return 'boolean';
  return /^(DATE|TIME|TIMESTAMP)/.test(type) && !type.endsWith(']') ? 'time' : 'text';
}

/** A number that JSON and JavaScript hold exactly enough, or its digits as text. */
export function numberOf(value: number | bigint | string): Value {
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value) === 'NaN' ? 'NaN' : number > 0 ? 'Infinity' : '-Infinity';
  const whole = typeof value === 'bigint' || (typeof value === 'string' && /^-?\d+$/.test(value));
  return whole && !Number.isSafeInteger(number) ? String(value) : number;
}

const two = (n: number) => String(n).padStart(2, '0');

/** 2026-01-31 */
export const dateText = (ms: number): string => {
  const date = new Date(ms);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
};

/** 07:05:00, with a fraction only when there is one. */
export function timeText(micros: number): string {
  const seconds = Math.floor(micros / 1e6);
  const fraction = String(Math.round(micros - seconds * 1e6)).padStart(6, '0').replace(/0+$/, '');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction ? `.${fraction}` : ''}`;
}

/** 2026-01-31 07:05:00 */
export function timestampText(ms: number): string {
  const day = Math.floor(ms / 86_400_000);
  return `${dateText(day * 86_400_000)} ${timeText(Math.round((ms - day * 86_400_000) * 1000))}`;
}
