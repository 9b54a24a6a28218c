import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {PipelineError} from '../engine/errors';
import {hashText} from '../engine/hash';
import type {Hashes} from '../engine/hashes';
import type {Written} from '../engine/step';
import {extractGlob, landingLog, tables, type Table} from '../simulate/tables';

/** A line of the transfer server's log. */
export interface Landed {
  readonly path: string;
  readonly table: string;
  readonly period: string;
  /** `2025-12-10 07:14:00`, UTC. */
  readonly at: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Reads the transfer log of the raw folder.
 * @param until only files that had landed by then, `2025-12-12 08:00:00`
 * @throws PipelineError when the log is missing or a line is not whole
 */
export function readLanding(raw: string, until?: string): Landed[] {
  const file = path.join(raw, landingLog);
  if (!existsSync(file)) throw new PipelineError({rule: 'missing-input', file: landingLog}, 'the log of the transfer server is not there; run the simulator first');
  return parsed(file).filter((entry) => until === undefined || entry.at <= until);
}

let latest: {file: string; modified: number; size: number; entries: Landed[]} | undefined;

/** The log is asked for by every table; it is parsed once while it does not change. */
function parsed(file: string): Landed[] {
  const {mtimeMs, size} = statSync(file);
  if (latest?.file === file && latest.modified === mtimeMs && latest.size === size) return latest.entries;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
  const entries = lines.map((line, i) => {
    const [at, table, period, when, rows, bytes, sha256] = line.split(',');
    if (!at || !table || !period || !when || !sha256) throw new PipelineError({rule: 'file-complete', file: landingLog}, `line ${i + 2} is not whole; the log was cut off`);
    return {path: at, table, period, at: when, rows: Number(rows), bytes: Number(bytes), sha256};
  });
  latest = {file, modified: mtimeMs, size, entries};
  return entries;
}

/** Id of the dataset of a table's raw extracts: `raw.sales__orders`. */
export function rawId(table: string): string {
  return `raw.${table.replace('.', '__')}`;
}

/** Folder of a table's extracts within the raw folder. */
export function rawFolder(table: Table): string {
  return path.dirname(extractGlob(table));
}

/**
 * What the raw folder holds for each table by a moment: the files that the log lists, and any file that it doesn't.
 * @returns version, size and rows by dataset id
 */
export function rawVersions(raw: string, until: string, hashes: Hashes): Map<string, Written> {
  const landed = readLanding(raw, until);
  const later = new Set(readLanding(raw).map((entry) => entry.path));
  return new Map(tables.map((table) => {
    const listed = landed.filter((entry) => entry.table === table.id);
    const names = [...listed.map((entry) => entry.path), ...unlisted(raw, table, later)].sort();
    const there = names.map((name) => path.join(raw, name)).filter((file) => existsSync(file));
    return [rawId(table.id), {
      version: hashText(...names.flatMap((name) => [name, existsSync(path.join(raw, name)) ? hashes.ofFile(path.join(raw, name)) : 'missing'])),
      bytes: there.reduce((sum, file) => sum + statSync(file).size, 0), files: there.length,
      rows: listed.reduce((sum, entry) => sum + entry.rows, 0), fields: table.columns.map(({name, type}) => ({name, type})),
      ...upTo(listed),
    }];
  }));
}

/** Files in a table's folder that the log knows nothing of. */
export function unlisted(raw: string, table: Table, known: ReadonlySet<string>): string[] {
  const folder = path.join(raw, rawFolder(table));
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => `${rawFolder(table)}/${name}`).filter((name) => !known.has(name)).sort();
}

function upTo(listed: readonly Landed[]): {upTo?: string} {
  const last = listed.map((entry) => entry.at).sort().at(-1);
  return last ? {upTo: `${last.replace(' ', 'T')}Z`} : {};
}
