import {closeSync, existsSync, openSync, readSync, statSync} from 'node:fs';
import path from 'node:path';
import {properties, type Contract} from '../contracts/contract';
import {PipelineError} from '../engine/errors';
import type {Hashes} from '../engine/hashes';
import type {Landed} from './landing';

/** A file that may be read: it is whole, and its columns are those that the contract knows. */
export interface Inspected extends Landed {
  readonly file: string;
  /** Columns in the order of the file, under the names of the contract. */
  readonly columns: readonly string[];
}

/**
 * Looks at a file before it is read.
 * @throws PipelineError when it is missing, empty, truncated, altered on the way, or has other columns than the contract
 */
export function inspect(raw: string, entry: Landed, contract: Contract, hashes: Hashes): Inspected {
  const file = path.join(raw, entry.path);
  const say = (rule: 'file-complete' | 'file-not-empty' | 'file-known', sentence: string) => new PipelineError({rule, file: entry.path}, sentence);
  if (!existsSync(file)) throw say('file-known', 'the transfer log lists it, but it is not there; ask for it to be sent again');
  const {size} = statSync(file);
  if (size === 0) throw say('file-not-empty', `it is empty, though the transfer log lists ${entry.rows} rows; ask for it to be sent again`);
  if (size < entry.bytes) throw say('file-complete', `it is cut off: ${size} of the ${entry.bytes} bytes that the transfer log lists are there; ask for it to be sent again`);
  const columns = agreedColumns(header(file), entry.path, contract);
  if (hashes.ofFile(file) !== entry.sha256) throw say('file-complete', 'its content is not what was sent (the SHA-256 differs from the transfer log); ask for it to be sent again');
  return {...entry, file, columns};
}

/** Names of a file's columns in the contract's words. @throws PipelineError `columns-agreed` */
function agreedColumns(found: readonly string[], file: string, contract: Contract): string[] {
  const wanted = properties(contract).map((property) => property.name);
  const named = found.map((name) => contract.renames.find((rename) => rename.from === name)?.to ?? name);
  const unknown = named.filter((name) => !wanted.includes(name));
  const lacking = wanted.filter((name) => !named.includes(name));
  if (unknown.length === 0 && lacking.length === 0) return named;
  const foreign = unknown.length > wanted.length / 2;
  const sentence = foreign
    ? `it is no extract of ${contract.id}: its columns are ${found.slice(0, 4).join(', ')} …; take it out of the folder`
    : `${[unknown.length > 0 && `the contract knows no column ${list(unknown)}`, lacking.length > 0 && `column ${list(lacking)} is missing`].filter(Boolean).join(' and ')}; agree on a rename in contracts/${contract.id}.yml or send the file back`;
  throw new PipelineError({rule: foreign ? 'file-known' : 'columns-agreed', file}, sentence);
}

/** Names in the first line of a CSV file. */
export function header(file: string): string[] {
  const buffer = Buffer.alloc(4096);
  const handle = openSync(file, 'r');
  try {
    const text = buffer.subarray(0, readSync(handle, buffer)).toString('utf8');
    return (text.split('\n')[0] ?? '').replace(/\r$/, '').replaceAll('"', '').split(',');
  } finally {
    closeSync(handle);
  }
}

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
