import type {Outcome, TableOutput, Value} from './engine';
import type {CheckRule} from './module';

type Row = Value[];

/** What is wrong with a result; each in the terms of the reader's own rows. */
export type Difference =
  | {kind: 'no-table'}
  | {kind: 'columns'; missing: string[]; extra: string[]}
  | {kind: 'missing-rows' | 'extra-rows'; rows: Row[]; count: number}
  /** The nearest pair of rows and the first column in which they differ; `row` is counted in the reader's result, from 1. */
  | {kind: 'value'; row: number; column: string; value: Value; expected: Value}
  | {kind: 'order'; row: number};

/** How a task went. */
export interface Verdict {
  passed: boolean;
  differences: Difference[];
  /** Columns of the expected table, for showing rows. */
  columns: string[];
  /** Message of a failed assertion (Python). */
  message?: string;
}

/** Rows that are shown of those that are missing or too many. */
const SHOWN = 5;

/** The last table of an outcome: what a script ends with is its answer. */
export const answerOf = (outcome: Outcome): TableOutput | undefined =>
  outcome.outputs.filter((output): output is TableOutput => output.kind === 'table').at(-1);

/**
 * Compares a result with the solution's. Columns are found by name, whatever their order; numbers may differ by the tolerance.
 * @param rule whether the order of rows counts, and by how much numbers may differ (absolute, in the column's own unit)
 */
export function compare(expected: TableOutput, actual: TableOutput | undefined, rule: CheckRule): Verdict {
  const columns = expected.columns.map(({name}) => name);
  const failed = (...differences: Difference[]): Verdict => ({passed: differences.length === 0, differences, columns});
  if (!actual) return failed({kind: 'no-table'});
  const places = columns.map((name) => actual.columns.findIndex((column) => same(column.name, name)));
  const extra = actual.columns.filter(({name}) => !columns.some((wanted) => same(wanted, name))).map(({name}) => name);
  const missing = columns.filter((_, i) => places[i]! < 0);
  if (missing.length > 0 || extra.length > 0) return failed({kind: 'columns', missing, extra});

  const rows = actual.rows.map((row) => places.map((place) => row[place]!));
  const {lacking, surplus} = match(expected.rows, rows, rule.tolerance);
  const lost = lacking.length + Math.max(0, expected.total - expected.rows.length - Math.max(0, actual.total - actual.rows.length));
  const more = surplus.length + Math.max(0, actual.total - actual.rows.length - Math.max(0, expected.total - expected.rows.length));
  if (lost + more === 0) return failed(...(rule.ordered ? order(expected.rows, rows, rule.tolerance) : []));
  return failed(
    ...nearestPair(lacking, surplus, rows, columns, rule.tolerance),
    ...(lost > 0 ? [{kind: 'missing-rows' as const, rows: lacking.slice(0, SHOWN), count: lost}] : []),
    ...(more > 0 ? [{kind: 'extra-rows' as const, rows: surplus.slice(0, SHOWN), count: more}] : []),
  );
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether two values are the same, numbers within the tolerance (and what binary fractions lose). */
export function equal(a: Value, b: Value, tolerance: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= tolerance + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  return a === b || (a !== null && b !== null && typeof a !== typeof b && String(a) === String(b));
}

const equalRows = (a: Row, b: Row, tolerance: number): boolean => a.every((value, i) => equal(value, b[i]!, tolerance));

/** Takes each expected row out of the actual ones; rows are looked for among those whose texts are the same. */
function match(expected: readonly Row[], actual: readonly Row[], tolerance: number): {lacking: Row[]; surplus: Row[]} {
  const key = (row: Row) => JSON.stringify(row.map((value) => (typeof value === 'number' ? 0 : typeof value === 'string' && value !== '' && Number.isFinite(Number(value)) ? 0 : value)));
  const free = new Map<string, Row[]>();
  for (const row of actual) free.set(key(row), [...(free.get(key(row)) ?? []), row]);
  const lacking = expected.filter((row) => {
    const candidates = free.get(key(row)) ?? [];
    const place = candidates.findIndex((other) => equalRows(row, other, tolerance));
    if (place >= 0) candidates.splice(place, 1);
    return place < 0;
  });
  return {lacking, surplus: [...free.values()].flat()};
}

/** When rows are missing and others too many, the pair that agrees most, if it agrees in at least half of the columns. */
function nearestPair(lacking: readonly Row[], surplus: readonly Row[], rows: readonly Row[], columns: readonly string[], tolerance: number): Difference[] {
  let best = {agree: 0, wanted: [] as Row, got: [] as Row};
  for (const wanted of lacking.slice(0, 100)) {
    for (const got of surplus.slice(0, 100)) {
      const agree = wanted.filter((value, i) => equal(value, got[i]!, tolerance)).length;
      if (agree > best.agree) best = {agree, wanted, got};
    }
  }
  if (best.agree * 2 < columns.length) return [];
  const column = best.wanted.findIndex((value, i) => !equal(value, best.got[i]!, tolerance));
  return [{kind: 'value', row: rows.indexOf(best.got) + 1, column: columns[column]!, value: best.got[column]!, expected: best.wanted[column]!}];
}

function order(expected: readonly Row[], actual: readonly Row[], tolerance: number): Difference[] {
  const place = expected.findIndex((row, i) => !equalRows(row, actual[i]!, tolerance));
  return place < 0 ? [] : [{kind: 'order', row: place + 1}];
}
