import {existsSync} from 'node:fs';
import path from 'node:path';
import {contractAt, primaryKey, properties, type Contract} from '../contracts/contract';
import {PipelineError} from '../engine/errors';
import {hashModules, hashText} from '../engine/hash';
import type {Hashes} from '../engine/hashes';
import type {Session} from '../engine/session';
import type {Step} from '../engine/step';
import {landingLog, type Table} from '../simulate/tables';
import {engineVersion, identifier} from '../sql/database';
import {closedFiles} from './closed';
import {lateness} from './late';
import {inspect, type Inspected} from './inspect';
import {rawId, readLanding, unlisted, type Landed} from './landing';
import {readInto} from './read';

export interface IngestOptions {
  /** Folder of the raw extracts. */
  readonly raw: string;
  /** Files that had landed by then are read, `2026-01-01 08:00:00`. */
  readonly until: string;
  /** Moment at which the run is made, `2026-01-01T08:00:00Z`; later than `until` when a day is made up for. */
  readonly moment: string;
  /** Folder that keeps closed months already read, shared by all runs. */
  readonly closed: string;
  readonly hashes: Hashes;
}

/** Id of the table as it was read, before it is checked: `landed.sales__orders`. */
export function landedId(table: string): string {
  return `landed.${table.replace('.', '__')}`;
}

/** Name of a step for a table: `ingest_sales_orders`. */
export function stepId(verb: string, table: string): string {
  return `${verb}_${table.replace('.', '_')}`;
}

/** The step that reads the extracts of one table as far as they have landed. */
export function ingestStep(table: Table, contract: Contract, options: IngestOptions): Step {
  const agreed = contractAt(contract, options.moment);
  return {
    id: stepId('ingest', table.id), kind: 'ingest', owner: 'Data Platform',
    description: `Reads the extracts of ${table.id} that have landed, renames what was agreed, and drops what came twice.`,
    inputs: [rawId(table.id)], outputs: [landedId(table.id)],
    source: 'src/pipeline/ingest/ingest.ts',
    code: () => hashText(engineVersion, hashModules('ingest/ingest.ts'), JSON.stringify([properties(agreed).map(({name, physicalType}) => [name, physicalType]), primaryKey(agreed), agreed.renames]), table.load, ...missed(table, options)),
    run: (session) => ingest(session, table, agreed, options),
  };
}

/** A file that is missing changes nothing in the data, but it must be told: so it counts as something new. */
function missed(table: Table, {raw, until}: IngestOptions): string[] {
  if (!existsSync(path.join(raw, landingLog))) return [];
  return lateness(readLanding(raw, until).filter((entry) => entry.table === table.id), table, until);
}

async function ingest(session: Session, table: Table, contract: Contract, options: IngestOptions): Promise<void> {
  const {db} = session;
  session.input(rawId(table.id));
  const files = accepted(session, table, contract, options);
  await db.run('CREATE SCHEMA IF NOT EXISTS work');
  const {open, closed} = await closedFiles(db, files, contract, table, options);
  await readInto(db, 'work.read', open, contract);
  const names = properties(contract).map((property) => identifier(property.name));
  const all = closed === undefined ? 'work.read' : `(SELECT * FROM read_parquet('${closed}') UNION ALL SELECT * FROM work.read)`;
  await db.run(`CREATE OR REPLACE VIEW work.rows AS FROM ${all}`);
  await demandRows(session, files);
  const key = primaryKey(contract).map(identifier).join(', ');
  const landed = `SELECT ${names.join(', ')} FROM work.rows`;
  const doubled = table.load === 'append' && Number(await db.value(`SELECT count(*) - count(DISTINCT (${key})) FROM work.rows`)) > 0;
  if (doubled) {
    const dropped = Number(await db.value(`SELECT (SELECT count(*) FROM work.rows) - (SELECT count(*) FROM (SELECT DISTINCT ${names.join(', ')} FROM work.rows))`));
    if (dropped > 0) session.notes.remarks.push(`${dropped} rows of ${table.id} came twice in the same words and were kept once.`);
  }
  const latest = `${landed} QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY updated_at DESC, parse_filename(landed_file) DESC) = 1`;
  await session.copy(landedId(table.id), table.load === 'upsert' ? latest : doubled ? `SELECT DISTINCT ${names.join(', ')} FROM work.rows` : landed, primaryKey(contract));
  session.notes.lineage.set(landedId(table.id), {
    fields: new Map(properties(contract).map(({name}) => [name, [{table: rawId(table.id), column: name, how: 'identity' as const}]])), rows: [],
  });
}

/** Files to read: whole, known, each content once. A table that is sent whole each time needs only the newest. */
function accepted(session: Session, table: Table, contract: Contract, {raw, until, hashes}: IngestOptions): Inspected[] {
  const log = readLanding(raw).filter((entry) => entry.table === table.id);
  const stranger = unlisted(raw, table, new Set(log.map((entry) => entry.path)))[0];
  if (stranger) throw new PipelineError({rule: 'file-known', file: stranger}, `nobody sent it: ${landingLog} does not list it; take it out of the folder`);
  const landed = log.filter((entry) => entry.at <= until).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.path < b.path ? -1 : 1));
  if (landed.length === 0) throw new PipelineError({rule: 'missing-input', file: rawId(table.id)}, 'no extract has landed yet');
  const wanted = table.load === 'replace' ? landed.slice(-1) : once(session, landed);
  session.notes.remarks.push(...lateness(landed, table, until));
  return wanted.map((entry) => inspect(raw, entry, contract, hashes));
}

/** A file that was sent twice is read once. */
function once(session: Session, landed: readonly Landed[]): Landed[] {
  const seen = new Map<string, Landed>();
  for (const entry of landed) {
    const first = seen.get(entry.sha256);
    if (first) session.notes.remarks.push(`${entry.path} is the same file as ${first.path}, sent again; it was read once.`);
    else seen.set(entry.sha256, entry);
  }
  return [...seen.values()];
}

/** As many rows were read as the transfer log lists; a file that lost lines in the middle is found here. */
async function demandRows(session: Session, files: readonly Inspected[]): Promise<void> {
  const read = Number(await session.db.value('SELECT count(*) FROM work.rows'));
  const sent = files.reduce((sum, file) => sum + file.rows, 0);
  if (read !== sent) throw new PipelineError({rule: 'file-complete', file: files.at(-1)?.path}, `${read} rows were read where the transfer log lists ${sent}; ask for the files to be sent again`);
}
