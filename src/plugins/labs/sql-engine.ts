import {mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import type {EngineFacts} from '../../lab/engine';
import {WASM, WORKER} from '../../lab/sql/files';

const require = createRequire(import.meta.url);
const packed = promisify(gzip);

/** The database inside of the pinned duckdb-wasm, as `SELECT version()` gives it; a browser test compares. */
const DATABASE = 'DuckDB 0.9.1';
/** What the library in the page's own chunk adds, packed. */
const LIBRARY = 60_000;

/**
 * Puts DuckDB's worker and its WebAssembly (packed: 4 MB instead of 18, on hosts that do not pack it too) among the static files.
 * @returns its name, the folder's address below the site's root, and the bytes that travel on the first run
 */
export async function layOutSql(root: string): Promise<EngineFacts> {
  const dist = path.dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const {version} = JSON.parse(await readFile(path.join(dist, '../package.json'), 'utf8')) as {version: string};
  const folder = `lab/duckdb-${version}/`;
  const target = path.join(root, '.cache/static', folder);
  const wasm = path.join(target, WASM);
  if (!(await stat(wasm).catch(() => undefined))) {
    await rm(target, {recursive: true, force: true});
    await mkdir(target, {recursive: true});
    const worker = await readFile(path.join(dist, 'duckdb-browser-eh.worker.js'), 'utf8');
    await writeFile(path.join(target, WORKER), worker.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, ''));
    await writeFile(`${wasm}.part`, await packed(await readFile(path.join(dist, 'duckdb-eh.wasm')), {level: 9}));
    await rename(`${wasm}.part`, wasm);
  }
  const worker = await packed(await readFile(path.join(target, WORKER)));
  return {name: DATABASE, folder, bytes: (await stat(wasm)).size + worker.length + LIBRARY};
}
