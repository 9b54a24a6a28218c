import {readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test as base, type Page} from '../page';
import {buildSync} from 'esbuild';
import type {EngineFacts, Outcome, Progress} from '../../lab/engine';
import type {PythonEngine} from '../../lab/python/engine';
import type {PackageName} from '../../lab/python/messages';
import {SITES} from '../sites';

/** The engine as the page's scripts have it, with nothing around it. */
const {outputFiles} = buildSync({
  stdin: {contents: "export {PythonEngine} from './src/lab/python/engine'", resolveDir: process.cwd(), loader: 'ts'},
  bundle: true, write: false, format: 'iife', globalName: 'python',
});
const CLIENT = outputFiles[0]!.text;

interface Bench {
  engine: PythonEngine;
  stop: AbortController;
  run(code: string, options?: RunWith): Promise<Outcome & {whole: number}>;
  progress: Progress[];
}

interface RunWith {
  data?: string[];
  packages?: PackageName[];
  after?: string;
}

declare global {
  interface Window {
    python: {PythonEngine: typeof PythonEngine};
    bench: Bench;
  }
}

/** Where the build has put Python; the sum of its bytes is only shown. */
const factsOf = (site: typeof SITES.root): EngineFacts => {
  const [hash] = readdirSync(path.join(process.cwd(), site.folder, 'lab/python'));
  return {name: 'Python', folder: `lab/python/${hash}/`, bytes: 6_500_000};
};

async function prepare(page: Page, site = SITES.root): Promise<{asked: string[]; run: (code: string, options?: RunWith) => Promise<Outcome & {whole: number}>}> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.address}about/`);
  await page.evaluate(CLIENT); // not as an element: the policy of the page refuses one
  await page.evaluate(([address, files]) => {
    const engine = new window.python.PythonEngine(address, files);
    const bench: Bench = {
      engine,
      stop: new AbortController(),
      progress: [],
      async run(code, {data = [], packages, after} = {}) {
        bench.stop = new AbortController();
        const began = performance.now();
        try {
          await engine.load((progress) => bench.progress.push(progress));
        } catch (problem) {
          return {outputs: [], error: {message: (problem as Error).message}, ms: 0, whole: performance.now() - began};
        }
        const tables = data.map((name) => ({name, path: `data/${name.replace('.', '/')}.parquet`, bytes: 0, rows: 0, columns: []}));
        const outcome = await engine.run(code, {data: tables, signal: bench.stop.signal, ...(packages ? {packages} : {}), ...(after ? {after, alone: true} : {})});
        return {...outcome, whole: performance.now() - began};
      },
    };
    window.bench = bench;
  }, [site.address, factsOf(site)] as const);
  return {asked, run: (code, options) => page.evaluate(([program, more]) => window.bench.run(program, more), [code, options] as const)};
}

const texts = ({outputs}: Outcome) => outputs.map((output) => (output.kind === 'text' ? output.text : output.kind));
const test = base.extend<{slow: void}>({slow: [async ({}, use, info) => {
  info.setTimeout(240_000);
  await use();
}, {auto: true}]});

for (const [name, site] of Object.entries(SITES)) {
  test(`Python comes from the ${name} site and from nowhere else, says how far it is, and works with the network cut`, async ({page, context}) => {
    const {asked, run} = await prepare(page, site);
    expect(asked.filter((url) => url.includes('/lab/python/')), 'asked before the first run').toEqual([]);
    const first = await run('print("a")\n1 + 1');
    expect(texts(first)).toEqual(['a\n', '2']);
    const next = await run('from palmwright import rows\nlen(rows("sales.orders"))', {data: ['sales.orders']});
    expect(texts(next)).toEqual(['17134']);
    const {loaded, total} = await page.evaluate(() => window.bench.progress.at(-1)!);
    expect(loaded).toBeGreaterThan(total * 0.9);
    expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([]);

    await context.setOffline(true);
    expect(texts(await run('sum(order["quantity"] for order in rows("sales.orders"))', {data: ['sales.orders']}))).toEqual(['41026']);
    const away = await run('1', {data: ['sales.customers']});
    expect(away.error?.message).toBe('The file data/sales/customers.parquet did not arrive. The network does not answer; run again when it does.');
    console.log(`first result ${first.whole.toFixed(0)} ms, with a table ${next.whole.toFixed(0)} ms`);
  });
}

test('hostile programs get one clear line, and the next one runs', async ({page}) => {
  const {run} = await prepare(page);
  const hostile: [name: string, code: string, says: RegExp][] = [
    ['memory bomb', 'x = []\nwhile True: x.append(bytearray(10_000_000))', /^MemoryError: Python in this page may use 512 MB/],
    ['one huge list', '[0] * 10**9', /^MemoryError/],
    ['recursion', 'def f(): f()\nf()', /^RecursionError/],
    ['recursion without a limit', 'import sys\nsys.setrecursionlimit(10**8)\ndef f(): return f()\nf()', /deeper than a page can hold/],
    ['nesting', 'import json\njson.loads("[" * 100_000)', /deeper than a page can hold/],
    ['sys.exit', 'import sys\nsys.exit(3)', /^The program ended itself/],
    ['os._exit', 'import os\nos._exit(3)', /^The program ended Python itself/],
    ['input', 'name = input("? ")', /^input\(\) can't ask/],
    ['syntax', 'for i in range(3)\n    print(i)', /^SyntaxError: expected ':'$/],
    ['missing file', 'open("orders.csv")', /^FileNotFoundError/],
    ['missing package', 'import requests', /^ModuleNotFoundError/],
    ['thread', 'import threading\nthreading.Thread(target=print).start()', /^RuntimeError: can't start new thread/],
  ];
  for (const [name, code, says] of hostile) {
    const {error} = await run(code);
    expect(error?.message, name).toMatch(says);
    expect(texts(await run('1 + 1')), `after: ${name}`).toEqual(['2']);
  }
  const printed = await run('for i in range(200):\n    print("x" * 1_000_000)');
  expect(printed.outputs).toEqual([{kind: 'text', text: 'x'.repeat(100_000), cut: 199_900_200}]);
  expect(texts(await run('import js\njs.postMessage(None)\n1 + 1'))).toEqual(['2']);
  expect(await page.evaluate(() => document.title)).toMatch(/About/);
});

test('Stop ends an endless loop, keeps what was printed, and the next run starts afresh', async ({page}) => {
  const {run} = await prepare(page);
  await run('kept = 1');
  const endless = run('print("before", flush=True)\nwhile True: pass');
  await page.waitForTimeout(1000);
  await page.evaluate(() => window.bench.stop.abort());
  const stopped = await endless;
  expect(stopped.stopped).toBe(true);
  expect(texts(stopped)).toEqual(['before\n']);
  expect((await run('kept')).error?.message).toBe("NameError: name 'kept' is not defined");
});

test('packages of a third party are asked for only by a program that names them, and checked by hash', async ({page, context}) => {
  const cdn: string[] = [];
  let answer: 'nothing' | 'something else' = 'nothing';
  await context.route('https://cdn.jsdelivr.net/**', (route) => {
    cdn.push(route.request().url());
    return answer === 'nothing' ? route.abort() : route.fulfill({body: 'not the wheel', headers: {'access-control-allow-origin': '*'}});
  });
  const {run} = await prepare(page);
  expect((await run('import numpy')).error?.help).toMatch(/^numpy is not loaded/);
  expect(cdn).toEqual([]);
  for (answer of ['nothing', 'something else'] as const) {
    const {error} = await run('import numpy', {packages: ['numpy']});
    expect(error?.message, answer).toMatch(/^numpy did not come from cdn\.jsdelivr\.net, or not unchanged\./);
  }
  expect(cdn[0]).toMatch(/^https:\/\/cdn\.jsdelivr\.net\/pyodide\/v314\.0\.7\/full\/numpy-[\d.]+-cp314-cp314-pyemscripten_2026_0_wasm32\.whl$/);
  expect(texts(await run('1 + 1'))).toEqual(['2']);
});

test('files that are missing or cut short, and a browser without WebAssembly, are said', async ({page, context}) => {
  const {run} = await prepare(page);
  await context.route('**/data/sales/customers.parquet', async (route) => {
    const whole = await (await route.fetch()).body();
    await route.fulfill({body: whole.subarray(0, 5000)});
  });
  expect((await run('1', {data: ['sales.customers']})).error?.message).toBe('The file data/sales/customers.parquet is not whole. Reload the page to fetch it again.');
  expect((await run('1', {data: ['sales.nowhere']})).error?.message).toBe('The file data/sales/nowhere.parquet did not arrive. It is not on the server.');

  await context.route('**/*.wasm.gz', async (route) => {
    const whole = await (await route.fetch()).body();
    await route.fulfill({body: whole.subarray(0, whole.length / 2)});
  });
  const cut = await prepare(page);
  expect((await cut.run('1')).error?.message).toBe('Python did not arrive whole. Look at the network and press Run again.');
  await context.unrouteAll();
  expect(texts(await cut.run('1 + 1')), 'the next try').toEqual(['2']);

  await page.addInitScript(() => Object.defineProperty(window, 'WebAssembly', {value: undefined}));
  const without = await prepare(page);
  expect((await without.run('1')).error?.message).toMatch(/^This browser refuses WebAssembly/);
});
