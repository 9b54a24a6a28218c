import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, alive} from '../page';
import {SITES} from '../sites';
import {listOf} from './anotherBuild';
import {buildOf, folderOf, kept, rest, test, watchBuilds} from './visit';

const A = () => listOf(folderOf(SITES.root)).build;

test('another build comes: every page is of one build, an open one says so, and the switch is one step', async ({context, host, other}) => {
  test.setTimeout(180_000);
  const B = listOf(other).build;
  const opened = watchBuilds(context);
  const page = await context.newPage(); // a tab in the background may start its scripts only when it is looked at
  for (const address of ['', 'chapters/intro-into-the-domain/', 'chapters/data-quality/']) {
    await page.goto(host.address + address);
    await rest(page);
  }
  const second = await context.newPage();
  await second.goto(`${host.address}chapters/intro-into-the-domain/`);
  await alive(second);
  await rest(second);

  host.deploy(other, 'B');
  // The open page walks on in its build: to a page that is kept, and to one whose scripts the server does not have any more.
  await second.getByRole('link', {name: 'Chapters', exact: true}).first().click();
  await expect(second).toHaveURL(/\/chapters\/$/);
  expect(await buildOf(second)).toBe(A());
  await page.bringToFront();
  await page.goto(`${host.address}chapters/features-and-training/`); // not kept: the server's page, with the server's files
  await alive(page);
  expect(await buildOf(page)).toBe(B);
  await expect(second.getByText('There is a new version')).toBeVisible({timeout: 30_000});
  await expect(page.getByText('There is a new version')).toHaveCount(0);
  await second.bringToFront();
  await second.getByRole('link', {name: /intro into the domain/i}).first().click();
  await expect(second.getByRole('heading', {level: 1})).toContainText(/intro into the domain/i);
  expect(await buildOf(second), 'an open page keeps its build').toBe(A());
  expect(await second.evaluate(() => fetch('/katex/katex.css').then((response) => response.text()))).not.toContain('changed');

  await second.getByRole('button', {name: 'Reload'}).click();
  await expect(second.locator('html')).toHaveAttribute('data-build', B);
  await alive(second);
  await rest(second);
  host.cut();
  await page.bringToFront();
  for (const address of ['', 'chapters/intro-into-the-domain/', 'chapters/data-quality/']) {
    await page.goto(host.address + address);
    await alive(page);
    expect(await buildOf(page), `${address} was kept of the new build`).toBe(B);
  }
  expect((await kept(page)).builds, 'the former build is gone').toEqual([B]);
  expect(opened.length).toBeGreaterThan(8);
  expect(opened.filter(({builds}) => builds.size > 1).map(({address, builds}) => `${address}: ${[...builds].join(' and ')}`)).toEqual([]);
  expect(new Set(opened.flatMap(({builds}) => [...builds]))).toEqual(new Set(['A', 'B']));
});

test('an update that is cut off leaves all as it was and goes on where it stopped; a build that is not whole never takes over', async ({page, host, other}) => {
  test.setTimeout(180_000);
  const B = listOf(other).build;
  const chapter = `${host.address}chapters/intro-into-the-domain/`;
  await page.goto(chapter);
  await rest(page);
  await page.reload();
  await rest(page);
  host.deploy(other, 'B');

  host.refuse = (path) => (path === `offline/${B}.json` ? 404 : undefined);
  await page.goto(`${host.address}glossary/`);
  expect(await buildOf(page), 'with a network nobody is held on the old build').toBe(B);
  await expect.poll(() => host.log.filter(({path}) => path === `offline/${B}.json`).length).toBeGreaterThan(0);
  expect((await kept(page)).builds).toEqual([A()]);

  let files = 0;
  host.refuse = (path) => (/\.(js|css|html)$|\/$/.test(path) && host.log.at(-1)!.build === 'B' && path !== 'sw.js' && ++files > 8 ? 0 : undefined);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found!.update()).catch(() => undefined));
  await expect.poll(() => files, {timeout: 30_000}).toBeGreaterThan(8);
  host.cut();
  await page.goto(chapter);
  await alive(page);
  expect(await buildOf(page), 'the build before is whole').toBe(A());
  await expect(page.getByRole('heading', {level: 1})).toContainText(/intro into the domain/i);

  host.cut(false);
  host.refuse = () => undefined;
  const before = new Set(host.log.filter(({build}) => build === 'B').map(({path}) => path));
  const from = host.log.length;
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found!.update()).catch(() => undefined));
  await expect(page.getByText('There is a new version')).toBeVisible({timeout: 30_000});
  const hashed = host.log.slice(from).filter(({path}) => /^assets\/js\//.test(path));
  expect(hashed.length, 'the rest is fetched').toBeGreaterThan(0);
  expect(before.size).toBeGreaterThan(0);
  host.cut();
  await page.goto(chapter);
  expect(await buildOf(page)).toBe(B);
});

test('a site that gives its worker up is rid of it at the next visit, and the record stays', async ({page, host}) => {
  await page.goto(`${host.address}chapters/`);
  await rest(page);
  await page.evaluate(() => localStorage.setItem('ml-pipelines-guide:progress', JSON.stringify({version: 1})));
  host.refuse = (path) => (path === 'sw.js' ? 404 : undefined);
  await page.reload();
  await expect.poll(async () => (await kept(page)).workers).toBe(0);
  await expect.poll(async () => (await kept(page)).caches).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('ml-pipelines-guide:progress'))).not.toBeNull();
});

test('the worker is one file of its own, small, and fetches code from nowhere', () => {
  const worker = readFileSync(path.join(folderOf(SITES.root), 'sw.js'), 'utf8');
  expect(worker).not.toMatch(/importScripts|import\(|https?:\/\//);
  expect(worker.length).toBeLessThan(16_000);
});
