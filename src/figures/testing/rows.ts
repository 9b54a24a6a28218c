import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import type {MissingData} from '../types';

/**
 * The rows of a query over the published tables, as `schema.table`.
 * @param sql one query, or several statements of which the last gives the rows
 * @param published the folder with `<schema>/<table>.parquet`
 * @returns rows as JSON holds them: numbers, texts, null; dates as "2026-01-31"
 * @throws Error with DuckDB's message when the query fails
 */
export async function queryRows(sql: string, published: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(views(published));
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson().map((row) => Object.fromEntries(Object.entries(row).map(([key, value], i) => [key, plain(value, String(reader.columnType(i)))])));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** DuckDB writes 64-bit and decimal numbers as text, so as to lose nothing; a drawing wants numbers. */
const plain = (value: unknown, type: string): unknown => (typeof value === 'string' && /^(U?BIGINT|U?HUGEINT|DECIMAL)/.test(type) ? Number(value) : value);

function views(published: string): string {
  const schemas = readdirSync(published, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return schemas
    .flatMap(({name: schema}) => [
      `CREATE SCHEMA IF NOT EXISTS "${schema}";`,
      ...readdirSync(path.join(published, schema))
        .filter((file) => file.endsWith('.parquet'))
        .map((file) => `CREATE VIEW "${schema}"."${path.basename(file, '.parquet')}" AS FROM '${path.join(published, schema, file).replaceAll("'", "''")}';`),
    ])
    .join('\n');
}

/**
 * The data of a figure, as the page gets it.
 * @param site the folder of the project
 * @returns rows; undefined for a figure without data.sql; `{missing}` with one sentence when the tables are not there
 */
export async function figureData(name: string, site: string = process.cwd()): Promise<Record<string, unknown>[] | MissingData | undefined> {
  const file = path.join(site, 'src/figures', name, 'data.sql');
  if (!existsSync(file)) return undefined;
  const published = path.join(site, '.cache/static/data');
  if (!existsSync(published)) return {missing: 'Palmwright’s tables are not there; `npm run pipeline` makes them.'};
  return queryRows(readFileSync(file, 'utf8'), published);
}
