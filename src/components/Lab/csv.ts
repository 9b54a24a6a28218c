import type {TableOutput, Value} from '../../lab/engine';

/** A table as CSV (RFC 4180): NULL is an empty field, text with a comma, quote or line break stands in quotes. */
export const csvOf = ({columns, rows}: TableOutput): string =>
  [columns.map(({name}) => name), ...rows].map((row) => row.map(field).join(',')).join('\r\n');

function field(value: Value): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
