import {createHash} from 'node:crypto';
import {copyFile, mkdir, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {build} from 'esbuild';
import type {PythonFiles} from '../lab/python/engine';

const require = createRequire(import.meta.url);
const packed = promisify(gzip);

/** What Pyodide asks for when it starts, besides its WebAssembly file. */
const FILES = ['pyodide.mjs', 'pyodide.asm.mjs', 'python_stdlib.zip', 'pyodide-lock.json'];

/**
 * Puts Python's worker and Pyodide's files among the static files, under a folder named after their content: nothing of Python is
 * in a page's own scripts, and a new version has a new address. Pyodide refuses to run in the kind of worker that the site's
 * bundler makes, so the worker has a small bundle of its own.
 */
export function pythonEngine(context: LoadContext): Plugin {
  return {
    name: 'python-engine',
    loadContent: () => layOut(context.siteDir),
    async contentLoaded({content, actions}) {
      await actions.createData('files.json', JSON.stringify(content as PythonFiles));
    },
  };
}

/**
 * @param siteDir the project's folder; the files go to .cache/static/lab/python below it
 * @returns the folder's address below the site's root, and the bytes that travel on the first run
 */
export async function layOut(siteDir: string): Promise<PythonFiles> {
  const source = path.dirname(require.resolve('pyodide/package.json'));
  const worker = await bundle(path.join(siteDir, 'src/lab/python/worker.ts'));
  const lock = await readFile(path.join(source, 'pyodide-lock.json'));
  const hash = createHash('sha256').update(worker).update(lock).digest('hex').slice(0, 10);
  const above = path.join(siteDir, '.cache/static/lab/python');
  const target = path.join(above, hash);
  const files = {folder: `lab/python/${hash}/`};
  const facts = path.join(above, `${hash}.json`);
  const ready = await readFile(facts, 'utf8').then((text) => JSON.parse(text) as PythonFiles, () => undefined);
  if (ready) return ready;

  await rm(above, {recursive: true, force: true});
  await mkdir(target, {recursive: true});
  for (const name of FILES) await copyFile(path.join(source, name), path.join(target, name));
  await writeFile(path.join(target, 'worker.mjs'), worker);
  await writeFile(path.join(target, 'pyodide.asm.wasm.gz'), await packed(await readFile(path.join(source, 'pyodide.asm.wasm')), {level: 9}));
  const result = {...files, bytes: await travelling(target)};
  await writeFile(facts, JSON.stringify(result));
  return result;
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
