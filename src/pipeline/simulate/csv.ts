export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

const NEEDS_QUOTES = /[",\n]/;

function field(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'string' && NEEDS_QUOTES.test(value)) return `"${value.replaceAll('"', '""')}"`;
  return String(value);
}

/**
 * One line of CSV (RFC 4180, but with LF).
 * @param names columns in order
 * @param row value of each column, null for an empty field
 * @param where table, for the message
 * @throws TypeError when a column has no value
 */
export function csvLine(names: readonly string[], row: Row, where: string): string {
  let line = '';
  for (const name of names) {
    const value = row[name];
    if (value === undefined) throw new TypeError(`${where}: the row has no value for column "${name}".`);
    line += line === '' ? field(value) : `,${field(value)}`;
  }
  return `${line}\n`;
}
