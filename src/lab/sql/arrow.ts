import type {Column, Value} from '../engine';
import {dateText, kindOf, numberOf, timestampText, timeText} from './values';

/** The few parts of Arrow's record batch that are read here; the engine's library brings the rest. */
export interface Batch {
  numRows: number;
  schema: {fields: {name: string; type: {toString(): string}}[]};
  getChildAt(index: number): {get(row: number): unknown} | null;
}

const NAMES: [looks: RegExp, name: string][] = [
  [/^Uint64|^Int64/, 'BIGINT'], [/^Uint32|^Int32/, 'INTEGER'], [/^Uint16|^Int16/, 'SMALLINT'], [/^Uint8|^Int8/, 'TINYINT'],
  [/^Float64/, 'DOUBLE'], [/^Float/, 'FLOAT'], [/^Decimal/, 'DECIMAL'], [/^Bool/, 'BOOLEAN'],
  [/^Date/, 'DATE'], [/^Timestamp/, 'TIMESTAMP'], [/^Time/, 'TIME'], [/^Utf8|^LargeUtf8|^Dictionary/, 'VARCHAR'],
];

/** DuckDB's name of an Arrow type, or Arrow's own where there is no plain one. */
const typeName = (type: {toString(): string}): string => NAMES.find(([looks]) => looks.test(String(type)))?.[1] ?? String(type);

export const columnsOf = (fields: Batch['schema']['fields']): Column[] =>
  fields.map(({name, type}) => ({name, kind: kindOf(typeName(type)), type: typeName(type)}));

/** Rows of a batch as plain values, at most `most` of them. */
export function rowsOf(batch: Batch, most: number): Value[][] {
  const columns = batch.schema.fields.map(({type}, i) => ({arrow: String(type), name: typeName(type), vector: batch.getChildAt(i)!}));
  return Array.from({length: Math.min(batch.numRows, most)}, (_, row) => columns.map(({arrow, name, vector}) => plain(vector.get(row), name, arrow)));
}

function plain(value: unknown, name: string, arrow: string): Value {
  if (value === null || value === undefined) return null;
  if (name === 'DATE') return dateText(Number(value));
  if (name === 'TIMESTAMP') return timestampText(Number(value)); // Arrow gives milliseconds, whatever the unit
  if (name === 'TIME') return timeText(Number(value) / (arrow.includes('NANO') ? 1000 : 1));
  if (typeof value === 'number' || typeof value === 'bigint') return numberOf(value);
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner)) ?? String(value);
}
