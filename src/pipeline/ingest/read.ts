import {properties, type Contract} from '../contracts/contract';
import {PipelineError} from '../engine/errors';
import {identifier, quote, type Database} from '../sql/database';
import type {Inspected} from './inspect';

/**
 * SQL that reads files with the columns and types of the contract; files whose columns are named or ordered differently are
 * read in groups of their own.
 *
 * @param position number the files in the order of `files`, as column `file_no`, for upserts
 */
export function readSql(files: readonly Inspected[], contract: Contract): string {
  const types = new Map(properties(contract).map((property) => [property.name, property.physicalType]));
  const groups = new Map<string, Inspected[]>();
  for (const file of files) {
    const key = file.columns.join(',');
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const wanted = properties(contract).map((property) => identifier(property.name)).join(', ');
  return [...groups.values()].map((group) => {
    const columns = (group[0] as Inspected).columns.map((name) => `${quote(name)}: ${quote(types.get(name) as string)}`).join(', ');
    const list = group.map((file) => quote(file.file)).join(', ');
    return `SELECT ${wanted}, filename AS landed_file FROM read_csv([${list}], header = true, delim = ',', quote = '"', escape = '"', nullstr = '', `
      + `columns = {${columns}}, auto_detect = false, filename = true, parallel = false)`;
  }).join('\nUNION ALL\n');
}

/** Reads files into a scratch table. @throws PipelineError `types-agreed` that names file, line and column */
export async function readInto(db: Database, table: string, files: readonly Inspected[], contract: Contract): Promise<void> {
  try {
    await db.run(`CREATE OR REPLACE TABLE ${table} AS ${readSql(files, contract)}`);
  } catch (thrown) {
    throw told(thrown, files);
  }
}

function told(thrown: unknown, files: readonly Inspected[]): unknown {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  if (!/CSV Error|Conversion Error|Invalid Input Error/.test(text)) return thrown;
  const line = /Line: (\d+)/.exec(text)?.[1];
  const column = /[Cc]olumn (?:at position: \d+ )?"?([A-Za-z_0-9]+)"?/.exec(text)?.[1] ?? /column_name\s*=\s*(\w+)/.exec(text)?.[1];
  const value = /Could not convert string "([^"]*)"/.exec(text)?.[1] ?? /value "([^"]*)"/.exec(text)?.[1];
  const type = /to '([A-Z]+)'/.exec(text)?.[1] ?? /type "?([A-Z]+)/.exec(text)?.[1];
  const file = files.find((one) => text.includes(one.file))?.path ?? (files.length === 1 ? files[0]?.path : undefined);
  const where = [line && `line ${line}`, column && `column "${column}"`].filter(Boolean).join(', ');
  const what = value === undefined ? (text.split('\n').find((one) => one.trim()) ?? text) : `"${value}" is no ${type ?? 'value of the agreed type'}`;
  return new PipelineError({rule: 'types-agreed', file}, `${where ? `${where}: ` : ''}${what}; the contract's types hold for every row, so the file was not taken in`);
}
