import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {alive, expect, test, type Locator, type Page} from './page';
import {anchorOf} from '../figures/address';
import {registry} from '../figures/registry';
import {specsOf, startOf, type Params, type Spec} from '../figures/state';
import {figureData} from '../figures/testing/rows';
import type {AnyFigure} from '../figures/types';
import {violations} from './axe';
import {SITES} from './sites';

// A figure's code is read for its model and its words only; its style sheets are the browser's.
const load = createRequire(__filename);
load.extensions['.css'] = (module) => (module.exports = {});
const figureOf = (name: string) => (load(`../figures/${name}`) as {default: AnyFigure}).default;

const UNSAYABLE = /NaN|Infinity|undefined|\[object/;
const shown = registry.filter(({draft}) => !draft);

interface Stage {
  figure: AnyFigure;
  data: unknown;
  specs: Record<string, Spec>;
  start: Params;
  /** The figure on the page. */
  root: Locator;
}

async function open(page: Page, name: string, query = ''): Promise<Stage> {
  const figure = figureOf(name);
  const data = await figureData(name, path.join(__dirname, '../..'));
  await page.goto('about:blank'); // or a second visit to one address would keep the page as it was left
  await page.goto(`figures/#${anchorOf(name)}${query}`);
  const root = page.locator(`[data-figure=${name}]`);
  await expect(root.locator('[data-live]')).toBeVisible();
  return {figure, data, specs: specsOf(figure, data), start: startOf(figure, data), root};
}

/** The sentence, the table and the drawing say the same, and it is what the model says. */
async function agrees({figure, data, root}: Stage, params: Params) {
  const result: unknown = figure.run(params, data);
  if (!figure.steps) await expect(root.locator('[data-sentence]')).toHaveText(figure.describe(result, params, data));
  const cells = await root.locator('[data-cell][data-value]').evaluateAll((all) => all.map((cell) => [cell.getAttribute('data-cell')!, Number(cell.getAttribute('data-value'))] as const));
  const {columns, rows} = figure.table(result, params, data);
  const wanted = rows.flatMap((row) => columns.flatMap(({key}) => (typeof row.cells[key] === 'number' ? [[`${row.key}.${key}`, row.cells[key]] as const] : [])));
  expect(rounded(cells)).toEqual(rounded(wanted));
  const marks = await root.locator('[data-mark]').evaluateAll((all) => all.map((one) => [one.getAttribute('data-mark')!, Number(one.getAttribute('data-value'))] as const));
  expect(marks.length, 'marks in the drawing').toBeGreaterThan(0);
  expect(rounded(marks)).toEqual(Object.fromEntries(marks.map(([place]) => [place, rounded(wanted)[place]])));
  expect(await root.innerText()).not.toMatch(UNSAYABLE);
}

/** Two engines may differ in the last digits of a power or a root; nine digits are compared. */
const rounded = (values: readonly (readonly [string, number])[]) => Object.fromEntries(values.map(([place, value]) => [place, Number(value.toPrecision(9))]));

const range = (root: Locator, label: string) => root.getByRole('slider', {name: `${label}, slider`, exact: true});

test.describe.configure({mode: 'parallel'});

for (const {name} of shown) {
  test.describe(`figure ${name}`, () => {
    test('from guess to goal by single clicks', async ({page}) => {
      test.setTimeout(120_000);
      const stage = await open(page, name);
      const {figure, root, start} = stage;
      await agrees(stage, start);
      const {prediction, target} = figure.goals;
      await root.getByRole('radio', {name: prediction.options.find(({right}) => right)!.text, exact: true}).click();
      await root.getByRole('button', {name: 'Run it'}).click();
      await expect(root.getByText('Your guess holds.')).toBeVisible();
      await agrees(stage, {...start, ...(prediction.see as Params)});
      await root.getByRole('button', {name: 'Reset'}).click();
      await agrees(stage, start);
      const solved = {...start, ...(target.solution as Params)};
      await expect(root.getByText(target.rule)).toBeHidden();
      for (const [key, spec] of inOrder(stage.specs)) {
        const wanted = solved[key]!;
        if (spec.kind === 'held') await hold(root, name, String(wanted));
        else if (spec.kind === 'choice') await choose(root, spec.label, spec, String(wanted));
        else {
          for (let clicks = 0; clicks < 80; clicks++) {
            const value = Number(await range(root, spec.label).inputValue());
            if (Math.abs(value - Number(wanted)) < spec.step / 2) break;
            await root.getByRole('button', {name: `${value < Number(wanted) ? 'More' : 'Less'}: ${spec.label}`, exact: true}).click();
          }
        }
      }
      await expect(root.getByText('Reached.')).toBeVisible();
      await expect(root.getByText(target.rule)).toBeVisible();
      await expect(root.locator('[data-announcer]')).toHaveText(await root.locator('[data-sentence]').innerText());
      await expect(page).toHaveURL(new RegExp(`#${anchorOf(name)}\\?`));
      await page.reload();
      await expect(root.getByText('Goal reached')).toBeVisible();
    });

    test('from guess to goal by keyboard', async ({page}) => {
      test.setTimeout(120_000);
      const stage = await open(page, name);
      const {figure, root, start} = stage;
      const {prediction, target} = figure.goals;
      const right = prediction.options.findIndex((option) => option.right);
      await root.getByRole('radio').first().focus(); // Tab leads here from the text before; the page has many stops before it
      await page.keyboard.press('Space');
      for (let i = 0; i < right; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(root.getByText('Your guess holds.')).toBeVisible();
      await tabTo(page, root.getByRole('button', {name: 'Reset'}));
      await page.keyboard.press('Enter');
      const solved = {...start, ...(target.solution as Params)};
      await root.getByRole('radio').first().focus();
      for (const [key, spec] of inOrder(stage.specs)) {
        const wanted = solved[key]!;
        if (wanted === start[key]) continue;
        if (spec.kind === 'held') await hold(root, name, String(wanted), page);
        else if (spec.kind === 'choice') {
          const at = (value: string) => spec.options.findIndex((option) => option.value === value);
          const move = at(String(wanted)) - at(String(start[key]));
          await tabTo(page, root.getByRole('radio', {name: label(spec, String(start[key])), exact: true}).or(root.getByRole('combobox', {name: spec.label})));
          for (let i = 0; i < Math.abs(move); i++) await page.keyboard.press(move > 0 ? 'ArrowDown' : 'ArrowUp');
        } else {
          await tabTo(page, range(root, spec.label));
          for (let presses = 0; presses < 80; presses++) {
            const value = Number(await range(root, spec.label).inputValue());
            if (Math.abs(value - Number(wanted)) < spec.step / 2) break;
            await page.keyboard.press(value < Number(wanted) ? 'ArrowRight' : 'ArrowLeft');
          }
        }
      }
      await expect(root.getByText('Reached.')).toBeVisible();
    });

    test('bad values in fields and in the address are clamped or refused with a sentence', async ({page}) => {
      test.setTimeout(90_000);
      const stage = await open(page, name);
      for (const [, spec] of inOrder(stage.specs)) {
        if (spec.kind !== 'quantity') continue;
        const field = stage.root.getByRole('textbox', {name: spec.label, exact: true});
        for (const text of ['', '-98765', '98765432', 'abc', 'NaN', '1e999', '<b>']) {
          await field.fill(text);
          await field.blur();
          const value = Number(await range(stage.root, spec.label).inputValue());
          expect(value).toBeGreaterThanOrEqual(spec.min);
          expect(value).toBeLessThanOrEqual(spec.max);
          await expect(field).toHaveAccessibleDescription(/\.$/);
          await expect(field).toHaveValue(/^-?[\d,.]+$/);
          expect(await stage.root.innerText()).not.toMatch(UNSAYABLE);
        }
      }
      const asking = (value: string, foreign: string) => `?${Object.keys(stage.specs).map((key) => `${key}=${value}`).join('&')}&step=99999&${foreign}=red`;
      const again = await open(page, name, asking('NaN', 'colour'));
      await expect(again.root.getByRole('alert')).toContainText('colour');
      expect(await again.root.innerText()).not.toMatch(UNSAYABLE);
      for (const [n, value] of ['1e308', '-1e308', '', '<script>', '0x10', '%00'].entries()) {
        await page.evaluate((hash) => (window.location.hash = hash), `#${anchorOf(name)}${asking(value, `shade${n}`)}`);
        await expect(again.root.getByRole('alert')).toContainText(`shade${n}`);
        expect(await again.root.innerText()).not.toMatch(UNSAYABLE);
      }
    });

    test('comes alive when it is near, and nothing moves; the times are printed', async ({page}) => {
      await page.goto('figures/');
      await page.evaluate(() => {
        const moved: string[] = [];
        Object.assign(window, {moved});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[]) if (!entry.hadRecentInput) moved.push(entry.value.toFixed(4));
        }).observe({type: 'layout-shift', buffered: true});
      });
      const root = page.locator(`[data-figure=${name}]`);
      const usable = await root.evaluate(async (element) => {
        const from = performance.now();
        element.scrollIntoView();
        while (!element.querySelector('[data-live]')) await new Promise(requestAnimationFrame);
        return Math.round(performance.now() - from);
      });
      const more = root.getByRole('button', {name: /^(More|Less): /}).or(root.locator('fieldset input:not(:checked)')).or(root.getByRole('button', {name: /^Run/}));
      const update = await more.last().evaluate(async (element) => {
        const times: number[] = [];
        for (let i = 0; i < 5; i++) {
          const from = performance.now();
          (element as HTMLElement).click();
          await Promise.resolve();
          void document.body.offsetHeight;
          times.push(performance.now() - from);
        }
        return times.sort((a, b) => a - b)[2]!;
      });
      const moved = await page.evaluate(() => (window as unknown as {moved: string[]}).moved);
      console.log(`${name}: usable after ${usable} ms, update ${update.toFixed(1)} ms`);
      expect(moved, 'layout shifts').toEqual([]);
    });
  });
}

test('all figures are accessible in both themes, by default and at their goals, and fit 320 px', async ({page}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await page.goto('figures/');
  for (const {name} of shown) {
    const root = page.locator(`[data-figure=${name}]`);
    await root.scrollIntoViewIfNeeded();
    await expect(root.locator('[data-live]')).toBeVisible();
    for (const summary of await root.locator('summary').all()) await summary.click();
  }
  const way = page.getByRole('button', {name: 'Show one way'});
  for (const state of ['default', 'goal']) {
    if (state === 'goal') while (await way.count()) await way.first().click();
    await page.emulateMedia({colorScheme: 'light'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await violations(page, {within: 'main'}), state).toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, {within: 'main', colors: true}), `${state}, dark`).toEqual([]);
  }
  await page.setViewportSize({width: 320, height: 640});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('with scripts off', () => {
  test.use({javaScriptEnabled: false});

  test('each figure shows its finding, its drawing, its sentence and its table', async ({page}) => {
    test.setTimeout(120_000);
    await page.goto('figures/');
    for (const {name} of shown) {
      const figure = figureOf(name);
      const data = await figureData(name, path.join(__dirname, '../..'));
      const start = startOf(figure, data);
      const result: unknown = figure.run(start, data);
      const root = page.locator(`[data-figure=${name}]`);
      await expect(root.locator('figcaption')).toHaveText(figure.finding(result, data));
      await expect(root.locator('[data-sentence]')).toHaveText(figure.describe(result, start, data));
      await expect(root.locator(figure.size ? 'svg[role=img]:visible' : '[role=group] >> nth=0')).toBeVisible();
      await root.getByText('As a table').click();
      await expect(root.locator('details', {hasText: 'As a table'}).getByRole('table')).toBeVisible();
      await expect(root.getByRole('slider')).toHaveCount(0);
    }
  });
});

/** Parameters in the order of their controls. */
const inOrder = (specs: Record<string, Spec>) => Object.entries(specs);

const label = (spec: Spec & {kind: 'choice'}, value: string) => spec.options.find((option) => option.value === value)!.label;

async function choose(root: Locator, name: string, spec: Spec & {kind: 'choice'}, value: string) {
  const list = root.getByRole('combobox', {name});
  if (await list.count()) await list.selectOption(value);
  else await root.getByRole('group', {name, exact: true}).getByRole('radio', {name: label(spec, value), exact: true}).click();
}

/** Figures whose drawing holds buttons name them in their held state’s order; see HELD. */
async function hold(root: Locator, name: string, wanted: string, page?: Page) {
  for (const button of HELD[name]?.(wanted) ?? []) {
    const locator = button instanceof RegExp ? root.getByRole('checkbox', {name: button}) : root.getByRole('button', {name: new RegExp(`^${button}\\b`)}).first();
    if ((await locator.getAttribute('aria-disabled')) === 'true') continue; // nothing to take back
    if (page) {
      await locator.focus();
      await page.keyboard.press('Space');
    } else await locator.click();
  }
}

/** Which buttons of the drawing lead to a held state. */
const HELD: Record<string, (wanted: string) => (string | RegExp)[]> = {
  OutOfOrderNotebook: (wanted) => ['New notebook', ...wanted.split(' ').map((action) => (action.startsWith('x') ? `Delete cell ${action.slice(1)}` : `Run cell ${action}`))],
  WhatMustBeRecorded: () => [/^Data/, /^Environment/],
};

async function tabTo(page: Page, target: Locator) {
  for (let stops = 0; stops < 60; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

test('a link opens a state, and opens it again after the reader has moved a control', async ({page}) => {
  const {figure, data, root, start} = await open(page, 'SafetyStock', '?leadTimeSd=4');
  const linked = {...start, leadTimeSd: 4};
  const sentence = figure.describe(figure.run(linked, data), linked, data);
  await expect(root.locator('[data-sentence]')).toHaveText(sentence);
  await root.getByRole('button', {name: 'Less: Spread of lead time'}).click();
  await expect(page).toHaveURL(/leadTimeSd=3\.9$/);
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = '#figure-safety-stock?leadTimeSd=4';
    link.click();
  });
  await expect(root.locator('[data-sentence]')).toHaveText(sentence);
  await expect(root).toBeInViewport();
});

/** Each figure is opened alone on the page: every other figure stays asleep, so that what is loaded is the shell’s and its own. */
test('the shell is at most 25 KB and each figure at most 20 KB (gzip)', async ({browser}) => {
  test.setTimeout(240_000);
  const loaded = new Map<string, Set<string>>();
  for (const {name} of shown) {
    const page = await browser.newPage({baseURL: SITES.root.address});
    await page.addInitScript(() => {
      window.IntersectionObserver = class {
        observe() {}
        unobserve() {}
        disconnect() {}
        takeRecords() {
          return [];
        }
      } as unknown as typeof IntersectionObserver;
    });
    await page.goto('figures/');
    await alive(page); // the page's own scripts are no figure's
    await page.waitForLoadState('networkidle');
    const files = new Set<string>();
    page.on('response', (response) => void (/\.js$/.test(response.url()) && files.add(path.basename(response.url()))));
    await page.evaluate((hash) => (window.location.hash = hash), `#${anchorOf(name)}`);
    await expect(page.locator(`[data-figure=${name}] [data-live]`)).toBeVisible();
    await page.waitForLoadState('networkidle');
    loaded.set(name, files);
    await page.close();
  }
  const folder = path.join(__dirname, '../..', SITES.root.folder, 'assets/js');
  const all = readdirSync(folder);
  const size = (file: string) => (all.includes(file) ? gzipSync(readFileSync(path.join(folder, file))).length : 0);
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + size(file), 0);
  const common = new Set([...loaded.values()].reduce((a, b) => new Set([...a].filter((file) => b.has(file)))));
  console.log(`shell: ${sum(common)} bytes`);
  expect(sum(common)).toBeLessThanOrEqual(25 * 1024);
  for (const [name, files] of loaded) {
    const own = sum([...files].filter((file) => !common.has(file)));
    console.log(`${name}: ${own} bytes`);
    expect(own, name).toBeLessThanOrEqual(20 * 1024);
  }
});
