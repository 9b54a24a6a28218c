import {createHash} from 'node:crypto';
import {copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {build} from 'esbuild';
import type {EngineFacts} from '../../lab/engine';

const require = createRequire(import.meta.url);
const packed = promisify(gzip);

/** What Pyodide asks for when it starts, besides its WebAssembly file. */
const FILES = ['pyodide.mjs', 'pyodide.asm.mjs', 'python_stdlib.zip', 'pyodide-lock.json'];

/**
 * Puts Python's worker and Pyodide's files among the static files, under a folder named after their content: nothing of Python is
 * in a page's own scripts, and a new version has a new address. Pyodide refuses to run in the kind of worker that the site's
 * bundler makes, so the worker has a small bundle of its own.
 * @param root the project's folder; the files go to .cache/static/lab/python below it
 * @returns its name, the folder's address below the site's root, and the bytes that travel on the first run
 */
export async function layOutPython(root: string): Promise<EngineFacts> {
  const source = path.dirname(require.resolve('pyodide/package.json'));
  const worker = await bundle(path.join(root, 'src/lab/python/worker.ts'));
  const lock = await readFile(path.join(source, 'pyodide-lock.json'), 'utf8');
  const hash = createHash('sha256').update(worker).update(lock).digest('hex').slice(0, 10);
  const above = path.join(root, '.cache/static/lab/python');
  const target = path.join(above, hash);
  if (!(await stat(target).catch(() => undefined))) {
    await rm(above, {recursive: true, force: true});
    const part = `${target}.part`;
    await mkdir(part, {recursive: true});
    for (const name of FILES) await copyFile(path.join(source, name), path.join(part, name));
    await writeFile(path.join(part, 'worker.mjs'), worker);
    await writeFile(path.join(part, 'pyodide.asm.wasm.gz'), await packed(await readFile(path.join(source, 'pyodide.asm.wasm')), {level: 9}));
    await rename(part, target);
  }
  const {info} = JSON.parse(lock) as {info: {python: string}};
  return {name: `Python ${info.python}`, folder: `lab/python/${hash}/`, bytes: await travelling(target)};
}

async function bundle(entry: string): Promise<Buffer> {
  const {outputFiles} = await build({
    entryPoints: [entry], bundle: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', minify: true, loader: {'.py': 'text'}, legalComments: 'none',
  });
  return Buffer.from(outputFiles[0]!.contents);
}

/** Bytes over the network, as a host sends them that packs text and leaves packed files alone. */
async function travelling(folder: string): Promise<number> {
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => {
    const file = path.join(folder, name);
    return /\.(gz|zip)$/.test(name) ? (await stat(file)).size : (await packed(await readFile(file))).length;
  }));
  return sizes.reduce((sum, size) => sum + size, 0);
}
