import {join} from 'node:path';
import {extractGlob, landingLog, tables, type Table} from './tables';

/**
 * SQL that opens the raw extracts for looking at them and for the queries in troubles.ts. The pipeline has its own ingestion
 * with checks; this is only a window.
 *
 * - `raw.sales_orders`, …: every row of every file with its `filename`; duplicates, former states and all snapshots.
 * - `raw.landing`: the landing log. `raw.headers`: file name and header line of each file.
 * - `sales.orders`, …: the table as it is at the end, one row for each primary key.
 * @param folder raw folder
 * @returns statements for DuckDB
 */
export function rawViews(folder: string): string[] {
  const schemas = [...new Set(tables.map((table) => table.id.split('.')[0]!)), 'raw'];
  return [
    ...schemas.map((schema) => `CREATE SCHEMA IF NOT EXISTS ${schema}`),
    `CREATE OR REPLACE VIEW raw.landing AS SELECT * FROM read_csv('${join(folder, landingLog)}', header = true, types = {landed_at: 'TIMESTAMP', period: 'VARCHAR'})`,
    `CREATE OR REPLACE VIEW raw.headers AS SELECT parse_filename(filename) AS file, split_part(content, chr(10), 1) AS header FROM read_text('${join(folder, '*/*/*.csv')}')`,
    ...tables.flatMap((table) => [
      `CREATE OR REPLACE VIEW ${rawName(table)} AS SELECT * REPLACE (parse_filename(filename) AS filename) FROM ${files(folder, table)}`,
      `CREATE OR REPLACE VIEW ${table.id} AS ${currentRows(table)}`,
    ]),
  ];
}

function rawName(table: Table): string {
  return `raw.${table.id.replace('.', '_')}`;
}

/** Reads by position with declared types: headers are not compared, and nothing is guessed, which would cost a second per hundred files. */
function files(folder: string, table: Table): string {
  const columns = table.columns.map(({name, type}) => `'${name}': '${type}'`).join(', ');
  return `read_csv('${join(folder, extractGlob(table))}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${columns}}, filename = true)`;
}

function currentRows(table: Table): string {
  const from = `FROM ${rawName(table)}`;
  const key = table.primaryKey.join(', ');
  if (table.load === 'replace') return `SELECT * EXCLUDE (filename) ${from} WHERE filename = (SELECT max(filename) ${from})`;
  // DISTINCT ON and not QUALIFY row_number() = 1: the optimizer of DuckDB 1.5 fails on the latter inside views that are joined.
  return `SELECT DISTINCT ON (${key}) * EXCLUDE (filename) ${from}${table.load === 'upsert' ? ` ORDER BY ${key}, updated_at DESC` : ''}`;
}
