import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DuckDBInstance, type DuckDBConnection} from '@duckdb/node-api';
import {rawViews} from '../rawViews';

/** Raw extracts loaded into DuckDB, for the tests of simulated data. */
export interface Company {
  readonly folder: string;
  /** Rows as objects; big integers become numbers. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** The only value of the only row. */
  value(sql: string): Promise<number>;
}

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'palmwright-'));

/** Loads every view once into a table, so that many queries are quick. */
export async function openCompany(folder: string): Promise<Company> {
  const connection: DuckDBConnection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const statement of rawViews(folder)) await connection.run(statement.replace('REPLACE VIEW', 'REPLACE TABLE'));
  const query = async (sql: string): Promise<Record<string, unknown>[]> => {
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, numeric(value)])));
  };
  return {folder, query, value: async (sql) => Number(Object.values((await query(sql))[0]!)[0])};
}

function numeric(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
}

export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Simulates in another process, far away: other time zone, other language. */
export function simulateAbroad(out: string): Promise<void> {
  const cli = join(import.meta.dirname, '../cli.ts');
  const env = {...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'};
  const child = spawn(process.execPath, ['--import', 'tsx', cli, '--out', out], {env, stdio: ['ignore', 'ignore', 'pipe']});
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => { complaint += text.toString(); });
  return new Promise((resolve, reject) => child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(complaint)))));
}
