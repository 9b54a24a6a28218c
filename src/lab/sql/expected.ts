import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {DataFile, Outcome} from '../engine';
import {runSql} from './node';

/** What DuckDB in Node answers to a chapter's queries, each in a database of its own: a cell works without the one before it. */
export async function sqlOutcomes(root: string, programs: readonly {code: string; data: DataFile[]}[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const {code, data} of programs) outcomes.push(await runSql(root, code, data));
  return outcomes;
}

/** What an outcome depends on besides query and data: the text is part of a cache's key. */
export async function sqlVersion(root: string): Promise<string> {
  const read = (file: string) => readFile(path.join(root, file), 'utf8');
  const {devDependencies} = JSON.parse(await read('package.json')) as {devDependencies: Record<string, string>}; // pinned exactly
  return [devDependencies['@duckdb/node-api'], ...(await Promise.all(['node.ts', 'values.ts', 'statements.ts'].map((name) => read(`src/lab/sql/${name}`))))].join('\n');
}
