import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {describe, expect, it} from 'vitest';
import {readBook} from '../../content';
import {filesOf} from './take-away';
import {zip} from './zip';

const root = process.cwd();
const {book} = readBook(path.join(root, 'docs'));
const chapters = [...new Set(book.cells.map(({chapter}) => chapter))];
const python = ['python3', 'python'].find((name) => spawnSync(name, ['-c', 'import zipfile']).status === 0);
/** The chapters' Python is that of the page, which is newer than many machines have. */
const canRun = python !== undefined && spawnSync(python, ['-c', 'import duckdb, sys; assert sys.version_info >= (3, 12)']).status === 0;

describe.each(chapters)('the folder of %s', (chapter) => {
  const mine = <T extends {chapter: string}>(list: T[]) => list.filter((one) => one.chapter === chapter);

  it('runs: setup.sql, each .sql file, each solution, from inside the folder', async () => {
    const files = await filesOf(root, chapter, mine(book.cells), mine(book.tasks));
    const folder = mkdtempSync(path.join(tmpdir(), 'lab-'));
    const archive = path.join(folder, 'lab.zip');
    writeFileSync(archive, zip(files));
    if (python) expect(spawnSync(python, ['-m', 'zipfile', '-e', archive, folder]).status).toBe(0);
    else return;
    for (const [name, content] of Object.entries(files)) expect(readFileSync(path.join(folder, name)).equals(Buffer.from(content as string)), name).toBe(true);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    if (files['setup.sql']) await connection.run(files['setup.sql'] as string);
    for (const name of Object.keys(files).filter((file) => file.endsWith('.sql') && file !== 'setup.sql')) {
      await expect(connection.run(readFileSync(path.join(folder, name), 'utf8')), name).resolves.toBeTruthy();
    }
    connection.closeSync();
    instance.closeSync();
  });

  it('has a README of three lines and a notebook that a notebook server can read', async () => {
    const files = await filesOf(root, chapter, mine(book.cells), mine(book.tasks));
    expect((files['README.txt'] as string).trimEnd().split('\n')).toHaveLength(3);
    const notebook = JSON.parse(files['lab.ipynb'] as string) as {nbformat: number; cells: {cell_type: string; source: string[]}[]};
    expect(notebook.nbformat).toBe(4);
    expect(notebook.cells.filter((cell) => cell.cell_type === 'code').length).toBeGreaterThanOrEqual(mine(book.cells).length + mine(book.tasks).length);
  });

  it.runIf(canRun)('its notebook runs from top to bottom', async () => {
    const files = await filesOf(root, chapter, mine(book.cells), mine(book.tasks));
    const folder = mkdtempSync(path.join(tmpdir(), 'lab-'));
    writeFileSync(path.join(folder, 'lab.zip'), zip(files));
    spawnSync(python!, ['-m', 'zipfile', '-e', 'lab.zip', folder], {cwd: folder});
    const notebook = JSON.parse(files['lab.ipynb'] as string) as {cells: {cell_type: string; metadata: {tags?: string[]}; source: string[]}[]};
    const code = notebook.cells.filter((cell) => cell.cell_type === 'code' && !cell.metadata.tags?.includes('raises-exception') && !/numpy|pandas/.test(cell.source.join(''))).map((cell) => cell.source.join(''));
    const run = spawnSync(python!, ['-c', code.join('\n\n')], {cwd: folder, encoding: 'utf8'});
    expect(run.stderr).toBe('');
  });
});
