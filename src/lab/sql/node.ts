import path from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {MOST_ROWS, type DataFile, type Outcome, type Output, type Value} from '../engine';
import {hasAnswer} from './refusal';
import {splitStatements} from './statements';
import {troubleOf} from './trouble';
import {kindOf, numberOf} from './values';

/**
 * Runs SQL in Node, in a database of its own: for the expected results and the tests.
 * @param root the project's folder; tables are read from .cache/static below it
 */
export async function runSql(root: string, code: string, data: readonly DataFile[]): Promise<Outcome> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const outputs: Output[] = [];
  let at = {text: code, line: 1};
  try {
    for (const {name, path: file} of data) {
      await connection.run(`CREATE SCHEMA IF NOT EXISTS ${name.split('.')[0]}`);
      await connection.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${path.join(root, '.cache/static', file).replaceAll("'", "''")}')`);
    }
    for (at of splitStatements(code)) {
      const reader = await connection.runAndReadAll(at.text);
      if (!hasAnswer(at.text)) continue;
      const types = reader.columnTypes().map(String);
      const columns = reader.columnNames().map((name, i) => ({name, kind: kindOf(types[i]!), type: types[i]!}));
      const all = reader.getRowsJson();
      const rows = all.slice(0, MOST_ROWS).map((row) => row.map((value, i) => plain(value, columns[i]!.kind)));
      outputs.push({kind: 'table', columns, rows, total: all.length});
    }
    return {outputs, ms: 0};
  } catch (problem) {
    return {outputs, ms: 0, error: troubleOf((problem as Error).message, at.text, at.line, data.map(({name}) => name))};
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function plain(value: unknown, kind: string): Value {
  if (value === null || value === undefined) return null;
  if (kind === 'number') return numberOf(value as number | string);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

/** Names of a table's columns, in order. */
export async function columnsOfTable(root: string, file: string): Promise<string[]> {
  const {outputs, error} = await runSql(root, `SELECT name FROM parquet_schema('${path.join(root, '.cache/static', file).replaceAll("'", "''")}') OFFSET 1`, []);
  if (error || outputs[0]?.kind !== 'table') throw new Error(`${file}: ${error?.message ?? 'has no columns'}`);
  return outputs[0].rows.map(([name]) => String(name));
}
