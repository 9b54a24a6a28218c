import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {build} from 'esbuild';
import type {EngineFacts} from '../../lab/engine';
import {WASM, WORKER} from '../../lab/sql/files';

const require = createRequire(import.meta.url);
const packed = promisify(gzip);

/** The database inside of the pinned duckdb-wasm, as `SELECT version()` gives it; a browser test compares. */
const DATABASE = 'DuckDB 0.9.1';
/** What the library in the page's own chunk adds, packed. */
const LIBRARY = 60_000;

/**
 * Puts DuckDB's worker and its WebAssembly (packed: 4 MB instead of 18, on hosts that do not pack it too) among the static files, in a
 * folder that is named after their content.
 * @returns its name, the folder's address below the site's root, and the bytes that travel on the first run
 */
export async function layOutSql(root: string): Promise<EngineFacts> {
  const dist = path.dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const {version} = JSON.parse(await readFile(path.join(dist, '../package.json'), 'utf8')) as {version: string};
  const worker = await workerText(root, dist);
  const labs = path.join(root, '.cache/static/lab');
  const name = `duckdb-${version}-${createHash('sha256').update(worker).digest('hex').slice(0, 10)}`;
  const wasm = path.join(labs, name, WASM);
  if (!(await stat(wasm).catch(() => undefined))) {
    await mkdir(labs, {recursive: true});
    for (const older of await readdir(labs)) if (older.startsWith('duckdb-')) await rm(path.join(labs, older), {recursive: true});
    await mkdir(path.dirname(wasm));
    await writeFile(path.join(labs, name, WORKER), worker);
    await writeFile(`${wasm}.part`, await packed(await readFile(path.join(dist, 'duckdb-eh.wasm')), {level: 9}));
    await rename(`${wasm}.part`, wasm);
  }
  return {name: DATABASE, folder: `lab/${name}/`, bytes: (await stat(wasm)).size + (await packed(worker)).length + LIBRARY};
}

/** DuckDB's worker script behind what has to be done before it runs. */
async function workerText(root: string, dist: string): Promise<string> {
  const before = await build({entryPoints: [path.join(root, 'src/lab/sql/before.ts')], bundle: true, write: false, format: 'iife', target: 'es2022', minify: true});
  const own = await readFile(path.join(dist, 'duckdb-browser-eh.worker.js'), 'utf8');
  return before.outputFiles[0]!.text + own.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');
}
