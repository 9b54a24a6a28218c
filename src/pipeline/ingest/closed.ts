import {existsSync, mkdirSync, renameSync} from 'node:fs';
import path from 'node:path';
import {properties, type Contract} from '../contracts/contract';
import {hashText} from '../engine/hash';
import {calendar, type Table} from '../simulate/tables';
import {engineVersion, quote, type Database} from '../sql/database';
import type {IngestOptions} from './ingest';
import type {Inspected} from './inspect';
import {readInto} from './read';

/** Below this many bytes of CSV it is as fast to read them again. */
const WORTH_KEEPING = 200_000;

/**
 * Splits files into those of closed months, which never change and are read from CSV only once, and the rest.
 *
 * The copy that is kept is named by the content it was made from, so it can be used by any run and is never out of date.
 * @returns files that must still be read, and the Parquet file that stands for the others
 */
export async function closedFiles(db: Database, files: readonly Inspected[], contract: Contract, table: Table, options: IngestOptions): Promise<{open: Inspected[]; closed?: string}> {
  const done = files.filter((file) => file.period < calendar.nightlySince);
  const bytes = done.reduce((sum, file) => sum + file.bytes, 0);
  const open = files.filter((file) => file.period >= calendar.nightlySince);
  if (table.load === 'replace' || bytes < WORTH_KEEPING || open.length === 0) return {open: [...files]};
  const types = properties(contract).map(({name, physicalType}) => `${name} ${physicalType}`);
  const target = path.join(options.closed, `${table.id}-${hashText(engineVersion, ...types, ...done.map((file) => file.sha256)).slice(0, 16)}.parquet`);
  if (!existsSync(target)) {
    mkdirSync(options.closed, {recursive: true});
    await readInto(db, 'work.closed', done, contract);
    const draft = `${target}.${process.pid}.tmp`;
    await db.run(`COPY work.closed TO ${quote(draft)} (FORMAT parquet, COMPRESSION zstd)`);
    await db.run('DROP TABLE work.closed');
    renameSync(draft, target);
  }
  return {open, closed: target};
}
