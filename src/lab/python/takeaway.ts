import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {toCsv, type ColumnType} from './tables';

/**
 * What a notebook's Python needs beside it on the reader's machine: palmwright.py, and its tables as CSV with their types.
 * @param root the project's folder
 * @param tables names such as `sales.orders`
 * @returns text of each file, by its path in the folder to take away
 */
export async function pythonFiles(root: string, tables: readonly string[]): Promise<Record<string, string>> {
  const files: Record<string, string> = {'palmwright.py': await readFile(path.join(root, 'src/lab/python/palmwright.py'), 'utf8')};
  const known: Record<string, Record<string, ColumnType>> = {};
  for (const name of tables) {
    const place = name.replaceAll('.', '/');
    const {csv, types} = await toCsv(new Uint8Array(await readFile(path.join(root, `.cache/static/data/${place}.parquet`))).buffer);
    known[name] = types;
    files[`data/${place}.csv`] = csv;
  }
  return {...files, 'data/types.json': `${JSON.stringify(known, null, 1)}\n`};
}
