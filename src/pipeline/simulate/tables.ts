/**
 * The seventeen tables of Palmwright and the layout of their raw extracts.
 *
 * Every extract is a CSV file: UTF-8, header row, comma, double quotes only where needed, LF, empty field = NULL, dates as
 * `2025-12-31`, timestamps as `2025-12-31 23:59:00`. Files lie in `raw/<system>/<name>/<name>_<period>.csv`.
 * `raw/landing.csv` is the log of the transfer server: which file landed when (see `landingColumns`).
 */
import {stockValue} from './definitions/finance';
import {inventorySnapshots, testBench, workOrders} from './definitions/manufacturing';
import {employees} from './definitions/people';
import {bom, calibrationRuns, parts} from './definitions/rnd';
import {customers, orders} from './definitions/sales';
import {arms, failures, telemetryHourly, tickets} from './definitions/service';
import {deliveries, purchaseOrders, suppliers} from './definitions/supply';
import type {Table} from './definitions/define';

export type {Cadence, Column, ColumnType, ForeignKey, Load, PersonalMark, Table} from './definitions/define';

/** All tables, those that are referred to before those that refer to them where possible. */
export const tables: readonly Table[] = [
  suppliers, parts, bom, employees, customers, orders, purchaseOrders, deliveries, inventorySnapshots, workOrders, testBench,
  calibrationRuns, arms, telemetryHourly, failures, tickets, stockValue,
];

/** First and last simulated day (UTC), and the day on which the nightly drop of daily files began. */
export const calendar = {firstDay: '2023-01-01', lastDay: '2025-12-31', nightlySince: '2025-12-01'} as const;

/** Columns of raw/landing.csv: the only place that says when a file arrived. */
export const landingColumns = ['path', 'table_id', 'period', 'landed_at', 'rows', 'bytes', 'sha256'] as const;

/** Path of the landing log within the raw folder. */
export const landingLog = 'landing.csv';

/**
 * Looks a table up.
 * @param id schema and name, such as `sales.orders`
 * @throws RangeError when there is no such table
 */
export function tableById(id: string): Table {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new RangeError(`There is no table "${id}"; known are ${tables.map((known) => known.id).join(', ')}.`);
  return table;
}

/** Name of the table without its schema: `orders`. */
export function shortName(table: Table): string {
  return table.id.slice(table.id.indexOf('.') + 1);
}

/**
 * Path of one extract within the raw folder.
 * @param period `2023-01` for a month, `2025-12-01` for a day
 * @param suffix `_resend` for a file that was sent twice
 */
export function extractPath(table: Table, period: string, suffix = ''): string {
  return `${table.system}/${shortName(table)}/${shortName(table)}_${period}${suffix}.csv`;
}

/** Glob of all extracts of a table within the raw folder. */
export function extractGlob(table: Table): string {
  return `${table.system}/${shortName(table)}/*.csv`;
}
