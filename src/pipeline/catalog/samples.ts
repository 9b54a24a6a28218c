import {existsSync} from 'node:fs';
import path from 'node:path';
import {quote, type Database} from '../sql/database';
import type {Dataset, Row} from './types';

const ROWS = 5;

/** First rows of each published table; fields that are personal data are masked. */
export async function sampleRows(db: Database, published: string, datasets: readonly Pick<Dataset, 'id' | 'location' | 'schema'>[]): Promise<Map<string, Row[]>> {
  const samples = new Map<string, Row[]>();
  for (const {id, location, schema} of datasets) {
    if (location.url === undefined || location.format !== 'parquet') continue;
    const file = path.join(published, location.url.replace(/^data\//, ''));
    if (!existsSync(file)) continue;
    const personal = new Set(schema.filter((field) => field.personal !== 'none').map((field) => field.name));
    const rows = await db.rows(`SELECT * FROM read_parquet(${quote(file)}) LIMIT ${ROWS}`);
    samples.set(id, rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, personal.has(name) && value !== null ? '•••' : value]))));
  }
  return samples;
}
