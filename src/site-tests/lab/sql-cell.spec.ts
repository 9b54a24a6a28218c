import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '../page';
import {SITES} from '../sites';
import {block, CHAPTER, ended, result, run, status, write} from './page';

const CELL = 'intro-lab-position';

test('no engine byte before Run, and no other host ever', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(CHAPTER, {waitUntil: 'networkidle'});
  await page.mouse.wheel(0, 4000);
  expect(asked.filter((url) => /\/lab\/|duckdb|parquet|codemirror/i.test(url))).toEqual([]);
  const cell = block(page, CELL);
  await expect(status(cell)).toContainText(/The first run loads DuckDB 0\.9\.1 \(4\.\d MB\) and this cell’s data/);
  await run(cell);
  await write(cell, "SELECT current_date IS NOT NULL AS today, 'a' || version() AS v");
  await run(cell);
  await expect(result(cell)).toContainText('av0.9.1');
  expect(asked.filter((url) => !url.startsWith(SITES.root.address) && !/^(blob|data):/.test(url))).toEqual([]);
});

test('the result is what the build shows; the next cells use the same engine', async ({page}) => {
  await page.goto(CHAPTER);
  const cell = block(page, CELL);
  await expect(cell.locator('table')).toBeHidden(); // the text asks for a guess first
  await cell.getByText('What comes out, unedited').click();
  const expected = await cell.locator('table').first().innerText();
  await run(cell);
  expect(await result(cell).innerText()).toBe(expected);
  await expect(status(cell)).toHaveText(/^3 rows in \d+ ms$/);
  await write(cell, 'CREATE OR REPLACE TABLE mine AS SELECT 7 AS a');
  await run(cell);
  const other = block(page, 'intro-lab-sheet');
  await write(other, 'SELECT a FROM mine');
  await run(other);
  await expect(result(other)).toContainText('7');
  await other.getByRole('button', {name: 'Start again'}).click();
  await run(other);
  await expect(other).toContainText('Table with name mine does not exist');
});

test('edits are kept for the next visit; Reset returns to the author’s text', async ({page}) => {
  await page.goto(CHAPTER);
  const cell = block(page, CELL);
  await write(cell, 'SELECT 42 AS answer');
  await page.reload();
  await expect(cell.locator('pre')).toHaveText('SELECT 42 AS answer');
  await run(cell);
  await expect(result(cell)).toContainText('42');
  await cell.getByRole('button', {name: 'Reset'}).click();
  await expect(cell.locator('pre').first()).toContainText('FROM marts.fct_stock_position');
  await page.reload();
  await expect(cell.locator('pre').first()).toContainText('FROM marts.fct_stock_position');
});

test('a mistake is shown on its line with a sentence of help, and the editor marks the line', async ({page}) => {
  await page.goto(CHAPTER);
  const cell = block(page, CELL);
  await write(cell, 'SELECT position\nFORM marts.fct_stock_position');
  await run(cell);
  await expect(cell).toContainText('Line 2 FORM marts.fct_stock_position');
  await expect(cell).toContainText('keyword is misspelt');
  await expect(cell.locator('.cm-line[data-wrong]')).toHaveText('FORM marts.fct_stock_position');
});

test('a text that takes the place of a colored one has the ink of the theme, whatever the browser leaves on its line', async ({page}) => {
  await page.goto(CHAPTER);
  const cell = block(page, CELL);
  await cell.getByRole('button', {name: 'Edit', exact: true}).click();
  const keyword = cell.locator('.cm-line > span').first();
  await expect(keyword).toHaveText('SELECT');
  // At once, before the editor has moved the start of the selection out of the keyword.
  await keyword.evaluate((element) => {
    const text = element.closest<HTMLElement>('.cm-content')!;
    text.focus();
    getSelection()!.setBaseAndExtent(element.firstChild!, 0, text.lastChild!, text.lastChild!.childNodes.length);
    document.execCommand('insertText', false, 'SELECT 4 FROM x'); // a beginning that stays: the editor keeps the line
  });
  const line = cell.locator('.cm-line').first();
  await expect(line).toHaveText('SELECT 4 FROM x');
  await expect(line).toHaveAttribute('style', /color/); // Chromium's own doing, which the editor lets stand
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  const ink = await cell.locator('.cm-editor').evaluate((element) => getComputedStyle(element).color);
  await expect(line).toHaveCSS('color', ink);
});

test('Stop ends a query that never would, and the page goes on', async ({page}) => {
  await page.goto(CHAPTER);
  const cell = block(page, CELL);
  await write(cell, 'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3');
  await cell.getByRole('button', {name: 'Run'}).click();
  await expect(status(cell)).toHaveText('Running …', {timeout: 45_000});
  await page.waitForTimeout(700);
  await cell.getByRole('button', {name: 'Stop'}).click();
  await expect(status(cell)).toHaveText('Stopped.', {timeout: 5000});
  await cell.getByRole('button', {name: 'Reset'}).click();
  await run(cell);
  await expect(status(cell)).toHaveText(/^3 rows/);
});

test('the keyboard alone: run, edit, complete a column, leave the editor', async ({page}) => {
  await page.goto(CHAPTER);
  const cell = block(page, CELL);
  await cell.getByRole('button', {name: 'Run'}).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const editor = cell.locator('.cm-content');
  await expect(editor).toBeFocused();
  await expect(editor).toHaveAttribute('aria-label', /SQL: Where the parts stand.*Escape, then Tab/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('SELECT days_of');
  await expect(page.getByRole('option', {name: 'days_of_cover'})).toBeVisible();
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await page.keyboard.type(' FROM marts.fct_stock_position LIMIT 2');
  await page.keyboard.press('ControlOrMeta+Enter');
  await ended(cell);
  await expect(status(cell)).toHaveText(/^2 rows/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});

test('what was loaded works without the network', async ({page, context}) => {
  await page.goto(CHAPTER);
  await run(block(page, CELL));
  await context.setOffline(true);
  const sheet = block(page, 'intro-lab-sheet');
  await run(sheet);
  await expect(status(sheet)).toHaveText(/^8 rows/);
  const orders = block(page, 'intro-lab-orders-by-month'); // its table has not been fetched yet
  await run(orders);
  await expect(orders).toContainText('The table sales.orders did not arrive. Look at the network and press Run again.');
  await context.setOffline(false);
  await run(orders);
  await expect(status(orders)).toHaveText(/^18 rows/);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});
  test('query, expected result, hints and solution can be read', async ({page}) => {
    await page.goto(CHAPTER);
    const cell = block(page, CELL);
    await expect(cell.locator('pre')).toContainText('FROM marts.fct_stock_position');
    await expect(cell.locator('table')).toContainText('out or nearly out');
    await expect(cell.getByRole('button', {name: 'Run'})).toBeHidden();
    const task = block(page, 'intro-task-frozen-and-out');
    await task.getByText('Show the solution').click();
    await expect(task.locator('details').last()).toContainText("frozen.position = 'frozen'");
    await expect(task.locator('details').last()).toContainText('TR-CY-25');
    await task.getByText('A hint (1 of 3)').click();
    await expect(task).toContainText('both halves of that list');
  });
});

test('a chapter without a lab carries none of it', async () => {
  const folder = path.join(__dirname, '../../..', SITES.root.folder);
  const scripts = (page: string) => [...readFileSync(path.join(folder, page, 'index.html'), 'utf8').matchAll(/src="([^"]+\.js)"/g)].map(([, src]) => readFileSync(path.join(folder, src!), 'utf8'));
  expect(scripts('chapters/data-quality').some((text) => text.includes('Copy as CSV'))).toBe(false);
});
