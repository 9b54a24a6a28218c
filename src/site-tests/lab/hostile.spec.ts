import {expect, test, type Page} from '../page';
import {block, CHAPTER, run, status, write} from './page';

const CELL = 'intro-lab-position';
const TABLE = '**/fct_stock_position.parquet';
const WASM = '**/*.wasm.gz';
const cell = (page: Page) => block(page, CELL);
const goesOn = async (page: Page) => {
  await write(cell(page), 'SELECT 41 + 1 AS still_here');
  await run(cell(page));
  await expect(cell(page).locator('table').last()).toContainText('42');
};

test.describe('queries that ask too much: one line, and the page goes on', () => {
  test('ten million rows', async ({page}) => {
    await page.goto(CHAPTER);
    await write(cell(page), 'SELECT range AS n FROM range(10000000)');
    await run(cell(page));
    await expect(cell(page)).toContainText(/The first 1,000 rows of (more than )?[\d,]+\./);
    await goesOn(page);
  });

  const REFUSED: [string, string, string][] = [
    ['another host', "SELECT * FROM 'https://example.org/x.parquet'", 'The page reads the files of its cells and nothing else.'],
    ['another database', "ATTACH 'https://example.org/x.db' AS x", 'it takes no other'],
    ['an extension', 'INSTALL spatial; LOAD spatial', 'it takes no extensions'],
    ['a function of an extension', "SELECT json_extract('{\"a\":1}', '$.a')", 'an extension would come from another host'],
    ['a file', "COPY (SELECT 1) TO 'x.csv'", 'The page writes no files'],
    ['twenty thousand parentheses', `SELECT ${'('.repeat(20_000)}1${')'.repeat(20_000)}`, 'That did not work.'],
  ];
  for (const [name, sql, says] of REFUSED) {
    test(name, async ({page}) => {
      const asked: string[] = [];
      page.context().on('request', (request) => asked.push(request.url()));
      await page.goto(CHAPTER);
      await write(cell(page), sql);
      await run(cell(page));
      await expect(cell(page)).toContainText(says);
      expect(asked.filter((url) => /example\.org|duckdb\.org/.test(url))).toEqual([]);
      await goesOn(page);
    });
  }

  test('markup in a result stays text', async ({page}) => {
    await page.goto(CHAPTER);
    await write(cell(page), "SELECT '<img src=x onerror=document.title=1>' AS \"<b>x</b>\"");
    await run(cell(page));
    await expect(cell(page).locator('td').last()).toHaveText('<img src=x onerror=document.title=1>');
    expect(await page.title()).not.toBe('1');
  });

  test('a dropped table is there again with the next run', async ({page}) => {
    await page.goto(CHAPTER);
    await write(cell(page), 'DROP VIEW marts.fct_stock_position');
    await run(cell(page));
    await cell(page).getByRole('button', {name: 'Reset'}).click();
    await run(cell(page));
    await expect(status(cell(page))).toHaveText(/^3 rows/);
  });
});

test.describe('files that are not as they should be: said in one line, the text kept, another try works', () => {
  const BAD: [string, string, (whole: Buffer) => {status: number; body: Buffer | string}, string][] = [
    ['a missing table', TABLE, () => ({status: 404, body: ''}), 'The table marts.fct_stock_position is not on this site (404).'],
    ['a table cut short', TABLE, (whole) => ({status: 200, body: whole.subarray(0, 3000)}), 'arrived cut short (3000 of'],
    ['a page instead of a table', TABLE, () => ({status: 200, body: '<html></html>'}), 'arrived cut short'],
    ['a missing engine', WASM, () => ({status: 404, body: ''}), 'DuckDB did not arrive.'],
    ['an engine cut short', WASM, (whole) => ({status: 200, body: whole.subarray(0, 1_000_000)}), 'DuckDB arrived cut short.'],
    ['a missing worker', '**/lab/duckdb*/worker.js', () => ({status: 404, body: ''}), 'DuckDB did not arrive.'],
  ];
  for (const [name, file, spoil, says] of BAD) {
    test(name, async ({page}) => {
      await page.route(file, async (route) => {
        const response = await route.fetch();
        await route.fulfill({response, headers: {}, ...spoil(await response.body())});
      });
      await page.goto(CHAPTER);
      await write(cell(page), 'SELECT count(*) AS n FROM marts.fct_stock_position');
      await run(cell(page));
      await expect(cell(page)).toContainText(says);
      await expect(cell(page).locator('.cm-content')).toContainText('SELECT count(*) AS n');
      await page.unrouteAll();
      await run(cell(page));
      await expect(cell(page).locator('table').last()).toContainText('180');
    });
  }

  test('WebAssembly taken away', async ({page}) => {
    await page.addInitScript(() => void Reflect.deleteProperty(window, 'WebAssembly'));
    await page.goto(CHAPTER);
    await run(cell(page));
    await expect(cell(page)).toContainText('This browser refuses WebAssembly');
  });

  test('WebAssembly refused in the worker', async ({page}) => {
    await page.route('**/lab/duckdb*/worker.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: `WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => Promise.reject(new Error('refused'));${await response.text()}`});
    });
    await page.goto(CHAPTER);
    await run(cell(page));
    await expect(cell(page)).toContainText('it refuses WebAssembly, or has no memory left');
  });

  test('storage full: the edit lasts for the visit, and the page says so', async ({page}) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(CHAPTER);
    await goesOn(page);
    await expect(page.getByText('does not let the guide save').first()).toBeVisible();
  });
});
