import {spawn, type ChildProcess} from 'node:child_process';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';

// A copy of the project inside .cache: the modules are found by walking up, and no author's file is touched.
const COPY = path.join(__dirname, '../../.cache/dev-server-test');
const PORT = 4312;
const chapter = (id: string) => path.join(COPY, 'docs/10-domain', id, 'index.mdx');
const edit = (id: string, from: string, to: string) => {
  const text = readFileSync(chapter(id), 'utf8');
  expect(text).toContain(from);
  writeFileSync(chapter(id), text.replace(from, to));
};

let server: ChildProcess;
let printed = '';

test.describe.configure({mode: 'serial'});

test.beforeAll(async () => {
  test.setTimeout(180_000);
  rmSync(COPY, {recursive: true, force: true});
  // Tables and what the labs gave on them are there already, as they are for an author whose pipeline has run once.
  for (const part of ['.cache/static/data', '.cache/lab', 'docs', 'src', 'static', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(path.join(__dirname, '../..', part), path.join(COPY, part), {recursive: true});
  }
  edit('intro-into-the-domain', '<Cite id="king-safety-stock"', '<Cite id="king-safty-stock"');
  edit('from-exploration-to-production', 'title:', 'title: [never closed\nbroken:');
  edit('environments-for-data-scientists', '## Read and watch', '<Aside>\n\n## Read and watch');
  server = spawn(process.execPath, ['../../node_modules/@docusaurus/core/bin/docusaurus.mjs', 'start', '--no-open', '--port', String(PORT)], {
    cwd: COPY,
    env: {...process.env, BASE_URL: '/', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', NODE_ENV: 'development'},
  });
  for (const stream of [server.stdout!, server.stderr!]) stream.on('data', (text) => (printed += text));
  await expect.poll(() => printed, {timeout: 150_000, message: 'the dev server compiles'}).toMatch(/compiled (successfully|with)/);
});

test.afterAll(() => {
  server.kill();
  rmSync(COPY, {recursive: true, force: true});
});

test('three malformed chapters: each fault is printed and shown with its line, and the rest goes on', async ({page}) => {
  test.setTimeout(120_000);
  expect(printed).toMatch(/intro-into-the-domain\/index\.mdx:\d+: .*king-safty-stock.*king-safety-stock/);
  expect(printed).toMatch(/from-exploration-to-production\/index\.mdx:\d+: /);
  expect(printed).toMatch(/environments-for-data-scientists\/index\.mdx:\d+: .*Aside/);

  await page.goto(`http://localhost:${PORT}/chapters/intro-into-the-domain/`);
  await expect(page.getByRole('heading', {level: 1, name: 'Intro into the domain'})).toBeVisible();
  await expect(page.getByText(/\d+ faults in the content/)).toBeVisible();
  await expect(page.getByText('[unknown reference “king-safty-stock”]').first()).toBeVisible();
  await page.goto(`http://localhost:${PORT}/chapters/data-science-is-done-in-python/`);
  await expect(page.getByRole('heading', {level: 1, name: 'Data science is done in Python'})).toBeVisible();
  expect(server.exitCode).toBeNull();
});

test('a mended fault goes while the server runs', async ({page}) => {
  test.setTimeout(120_000);
  await page.goto(`http://localhost:${PORT}/chapters/intro-into-the-domain/`);
  edit('intro-into-the-domain', '<Cite id="king-safty-stock"', '<Cite id="king-safety-stock"');
  // The page may be loaded before its line to the server is open; a reader would reload, and so does this.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', {level: 1, name: 'Intro into the domain'})).toBeVisible();
    await expect(page.getByText('king-safty-stock')).toHaveCount(0, {timeout: 5_000});
  }).toPass({timeout: 90_000});
});
