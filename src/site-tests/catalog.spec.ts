import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test, type Page} from './page';
import {violations} from './axe';
import type {Catalog, Dataset} from '../pipeline/catalog/types';

const catalog = JSON.parse(readFileSync(path.join(__dirname, '../../.cache/pipeline/catalog.json'), 'utf8')) as Catalog;
const {datasets, models, reports, jobs} = catalog;
const grouped = (value: number) => new Intl.NumberFormat('en-US').format(value);
const all = [...catalog.projects, ...datasets, ...jobs, ...models, ...reports, ...catalog.experts];
const pageOf = (kind: string, id: string) => `catalog/${kind}/${id}/`;

/** A dataset in the middle: with much before it and something after it. */
const middle = datasets.reduce((best, one) => (one.upstream.length * one.downstream.length > best.upstream.length * best.downstream.length ? one : best));

function closure(from: Dataset, next: (dataset: Dataset) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...next(from)];
  while (open.length > 0) {
    const id = open.pop()!;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...next(datasets.find((one) => one.id === id)!));
  }
  return seen;
}

const items = (page: Page) => page.getByRole('main').locator('section li');

test.describe('explore', () => {
  test('words and filters narrow the list, the address keeps them, Back takes them back', async ({page}) => {
    await page.goto('catalog/');
    await expect(items(page)).toHaveCount(all.length);
    const stale = datasets.filter(({freshness}) => freshness.stale).length;
    await page.getByRole('checkbox', {name: /^datasets/}).check();
    await expect(items(page)).toHaveCount(datasets.length);
    await expect(page).toHaveURL(/\?kind=dataset$/);
    await page.getByRole('checkbox', {name: /^broken: stale/}).check();
    await expect(page).toHaveURL(/\?kind=dataset&fresh=stale$/);
    await expect(items(page)).toHaveCount(stale);
    await page.goBack();
    await expect(items(page)).toHaveCount(datasets.length);
    await expect(page.getByRole('checkbox', {name: /^broken: stale/})).not.toBeChecked();
  });

  test('a column’s name finds the datasets that have it, and an address opens what it says', async ({page}) => {
    const field = middle.schema[0]!.name;
    const holders = datasets.filter(({schema}) => schema.some(({name}) => name === field));
    await page.goto(`catalog/?q=${field}&kind=dataset`);
    await expect(page.getByRole('searchbox')).toHaveValue(field);
    expect(await items(page).count()).toBeGreaterThanOrEqual(holders.length);
    for (const {id} of holders) await expect(page.getByRole('main').getByRole('link', {name: id, exact: true})).toBeVisible();
    await page.getByRole('button', {name: 'Clear all filters'}).click();
    await expect(items(page)).toHaveCount(all.length);
  });

  test('counts beside an option are what it gives', async ({page}) => {
    await page.goto('catalog/');
    const personal = page.getByRole('checkbox', {name: /^holds some/});
    const count = datasets.filter(({personalData}) => personalData).length;
    await expect(personal).toHaveAccessibleName(new RegExp(`holds some ?${count} `));
    await personal.check();
    await expect(items(page)).toHaveCount(count);
  });
});

test.describe('with scripts off', () => {
  test.use({javaScriptEnabled: false});

  test('the list is complete, and a dataset shows its drawing, links and table', async ({page}) => {
    await page.goto('catalog/');
    await expect(items(page)).toHaveCount(all.length);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.goto(pageOf('dataset', middle.id));
    const near = 1 + closure(middle, (one) => one.upstream).size;
    expect(await page.locator('svg[role=group] a').count()).toBeGreaterThanOrEqual(near);
    const table = page.locator('details', {hasText: 'The same as a table'});
    await table.locator('summary').click();
    await expect(table.getByRole('row').first()).toBeVisible();
    await page.locator(`svg a[href$="/catalog/dataset/${middle.upstream[0]}/"]`).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText(middle.upstream[0]!);
  });
});

test('each dataset’s page shows the numbers of the catalog', async ({request}) => {
  test.setTimeout(120_000);
  for (const {id, records, files, bytes, versions, schema, checks} of datasets) {
    const html = await (await request.get(pageOf('dataset', id))).text();
    const value = (name: string) => new RegExp(`data-value="?${name}"?[^>]*>([^<]*)<`).exec(html)?.[1];
    if (records !== null) expect(value('records'), `records of ${id}`).toBe(grouped(records));
    expect(value('files'), `files of ${id}`).toBe(grouped(files));
    expect(html, `bytes of ${id}`).toContain(`title="${grouped(bytes)} byte`);
    for (const {version} of versions) expect(html, id).toContain(version);
    for (const {name} of schema) expect(html, id).toContain(`<code>${name}</code>`);
    for (const {name} of checks) expect(html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'), id).toContain(name);
  }
});

test.describe('lineage', () => {
  test('the whole graph draws every step of the catalog, and its table says the same', async ({page}) => {
    await page.goto('catalog/lineage/');
    const steps = [
      ...datasets.flatMap(({id, upstream}) => upstream.map((from) => `${from} ${id}`)),
      ...models.flatMap(({id, trainedOn}) => trainedOn.map((from) => `${from} ${id}`)),
      ...reports.flatMap((report) => report.datasets.map((from) => `${from} ${report.id}`)),
    ].sort();
    const drawn = await page.locator('path[data-edge]').evaluateAll((paths) => paths.map((one) => one.getAttribute('data-edge')!));
    expect(drawn.sort()).toEqual(steps);
    const told = await page.locator('tr[data-row]').evaluateAll((rows) =>
      rows.flatMap((row) => (row.querySelector('[data-from]')!.getAttribute('data-from') || '').split(' ').filter(Boolean).map((from) => `${from} ${row.getAttribute('data-row')}`)),
    );
    expect(told.sort()).toEqual(steps);
  });

  test('a box that is pointed at or focused lights all that it comes from and feeds', async ({page}) => {
    await page.goto('catalog/lineage/');
    const box = page.locator(`svg a[href$="/catalog/dataset/${middle.id}/"]`);
    await box.focus();
    await expect(page.locator('svg a[data-state=dim]').first()).toBeAttached();
    const lit = await page.locator('svg a[data-state=lit]').evaluateAll((links) => links.map((link) => decodeURIComponent(/catalog\/dataset\/([^/]+)\//.exec(link.getAttribute('href')!)?.[1] ?? '')));
    const expected = [middle.id, ...closure(middle, (one) => one.upstream), ...closure(middle, (one) => one.downstream)];
    expect(lit.filter(Boolean).sort()).toEqual(expected.sort());
    await box.blur();
    await expect(page.locator('svg a[data-state]')).toHaveCount(0);
  });

  test('it is one stop for Tab; arrows go along the lines, Enter opens, + enlarges', async ({page}) => {
    await page.goto(pageOf('dataset', middle.id));
    const center = page.locator('svg a[data-center]');
    await expect(page.locator('svg a[tabindex="0"]')).toHaveCount(1);
    await center.focus();
    const before = (await page.locator('svg[role=group]').boundingBox())!.width;
    await page.keyboard.press('+');
    await expect.poll(async () => (await page.locator('svg[role=group]').boundingBox())!.width).toBeGreaterThan(before * 1.1);
    await page.keyboard.press('ArrowLeft');
    const focused = await page.evaluate(() => document.activeElement!.getAttribute('href')!);
    expect(middle.upstream.some((id) => focused.endsWith(`/catalog/dataset/${id}/`)), focused).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${focused}$`));
  });

  test('a column is followed in the drawing, in words, and in the address', async ({page}) => {
    const traced = datasets.find(({layer, columnLineage}) => layer === 'mart' && columnLineage.some(({inputs}) => inputs.some(({how}) => how !== 'filter')))!;
    const {field, inputs} = traced.columnLineage.find((one) => one.inputs.some(({how}) => how !== 'filter'))!;
    const origins = inputs.filter(({how}) => how !== 'filter');
    await page.goto(pageOf('dataset', traced.id));
    await page.getByRole('combobox', {name: 'Column'}).selectOption(field);
    await expect(page).toHaveURL(new RegExp(`column=${field}$`));
    const table = page.getByRole('figure').filter({hasText: `Where ${field} comes from`});
    await expect(table.locator('tbody td').first()).toHaveText(new RegExp(origins.map((one) => `^${one.dataset} ${one.field}$`).join('|')));
    for (const one of origins) {
      await expect(page.locator(`svg a[data-state=lit][href$="/catalog/dataset/${one.dataset}/"]`)).toContainText(one.field.slice(0, 8));
    }
  });

  test('the wheel zooms only with Ctrl', async ({page}) => {
    await page.goto(pageOf('dataset', middle.id));
    const drawing = page.locator('svg[role=group]');
    await drawing.scrollIntoViewIfNeeded();
    await page.locator('svg a[data-center]').hover();
    const width = async () => (await drawing.boundingBox())!.width;
    const before = await width();
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(200);
    expect(await width()).toBe(before);
    await page.locator('svg a[data-center]').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(width).toBeGreaterThan(before * 1.1);
  });
});

test.describe('in a window of 320 pixels', () => {
  test.use({viewport: {width: 320, height: 640}});
  const some: [string, string][] = [['dataset', middle.id], ['job', jobs[0]!.id], ['model', models[0]!.id], ['report', reports[0]!.id], ['expert', catalog.experts[0]!.id], ['project', catalog.projects[0]!.id]];

  for (const address of ['catalog/', 'catalog/lineage/', 'catalog/runs/', ...some.map(([kind, id]) => pageOf(kind, id))]) {
    test(`${address} does not scroll sideways and axe finds nothing`, async ({page}) => {
      await page.goto(address, {waitUntil: 'networkidle'}); // what overflows takes its place for the Tab key once it is measured
      await page.evaluate(() => window.scrollTo(500, 0));
      expect(await page.evaluate(() => window.scrollX)).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
  }
});
