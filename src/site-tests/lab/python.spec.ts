import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test as base, type Locator, type Page} from '../page';
import {readBook, withoutDrafts, type LabTask} from '../../content';
import {SITES} from '../sites';

const book = withoutDrafts(readBook(path.join(process.cwd(), 'docs'), {}).book);
const cells = book.cells.filter(({language}) => language === 'python');
const tasks = book.tasks.filter(({language}) => language === 'python');

const test = base.extend<{patience: void}>({patience: [async ({}, use, info) => {
  info.setTimeout(300_000); // Python takes seconds to load, and more on a busy machine
  await use();
}, {auto: true}]});
const SLOW = {timeout: 120_000};

/** Opens a chapter; gives what it asked of other hosts, and whether it asked for Python. */
async function open(page: Page, chapter: string): Promise<{others: string[]; python: string[]}> {
  const asked = {others: [] as string[], python: [] as string[]};
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(SITES.root.address) && !url.startsWith('data:') && !url.startsWith('blob:')) asked.others.push(url);
    if (url.includes('/lab/python/')) asked.python.push(url);
  });
  await page.goto(`chapters/${chapter}/`);
  return asked;
}

const at = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);

/** Replaces the text of an open editor, as a reader does who pastes. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

for (const chapter of new Set(cells.map((cell) => cell.chapter))) {
  test(`each Python cell of ${chapter} gives in the browser what the page says it gives`, async ({page}) => {
    const asked = await open(page, chapter);
    expect(asked.python, 'asked before a click').toEqual([]);
    for (const {id, packages} of cells.filter((cell) => cell.chapter === chapter)) {
      if (packages) continue; // from a third party, which the tests don't ask
      await at(page, id).getByText('What comes out, unedited').click();
      const results = at(page, id).locator('table, pre').filter({hasNot: page.locator('code')});
      const expected = await results.allInnerTexts();
      expect(expected.length, id).toBeGreaterThan(0);
      await at(page, id).getByRole('button', {name: 'Run', exact: true}).click();
      await expect(at(page, id).getByRole('button', {name: 'Start again'}), id).toBeVisible(SLOW);
      expect(await results.allInnerTexts(), id).toEqual(expected);
    }
    expect(asked.others).toEqual([]);
  });
}

for (const task of tasks) {
  test(`${task.id}: wrong, hint, right, reload, still passed; with the network cut after loading`, async ({page, context}) => {
    await open(page, task.chapter);
    const here = at(page, task.id);
    await here.getByRole('button', {name: 'Check'}).click();
    await expect(here.getByText('Not yet.')).toBeVisible(SLOW);
    await here.getByText('A hint (1 of').click();
    await expect(here.getByText('A hint (1 of')).toBeVisible();

    await here.getByRole('button', {name: 'Write your answer'}).click();
    await expect(here.getByRole('textbox')).toBeFocused();
    await context.setOffline(true);
    await write(page, task.solution);
    await here.getByRole('button', {name: 'Check'}).click();
    await expect(here.getByText('That is it.')).toBeVisible(SLOW);
    await context.setOffline(false);
    await page.reload();
    await expect(at(page, task.id).getByText('✓ passed')).toBeVisible();
  });
}

test('a Python task by keyboard alone', async ({page}) => {
  const task = tasks[0] as LabTask;
  await open(page, task.chapter);
  const here = at(page, task.id);
  await here.getByRole('button', {name: 'Check'}).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(here.getByRole('textbox')).toBeFocused(SLOW);
  await write(page, task.solution);
  await page.keyboard.press('Escape'); // closes the list of completions, if it has opened
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(here.getByRole('button', {name: 'Check'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(here.getByText('That is it.')).toBeVisible(SLOW);
});

test('a mistake shows its line and help, Stop ends an endless loop, and the reader’s text stays', async ({page}) => {
  const {id, chapter} = cells[0]!;
  await open(page, chapter);
  const here = at(page, id);
  await here.getByRole('button', {name: 'Edit'}).click();
  await expect(here.getByRole('textbox')).toBeFocused(SLOW);
  const faulty = 'numbers = []\nprint(sum(numbers) / len(numbers))';
  await write(page, faulty);
  await here.getByRole('button', {name: 'Run', exact: true}).click();
  await expect(here.getByText('ZeroDivisionError: division by zero')).toBeVisible(SLOW);
  await expect(here.getByText('Line 2')).toBeVisible();
  await expect(here.locator('[data-wrong]')).toHaveText('print(sum(numbers) / len(numbers))');

  await here.getByRole('textbox').focus();
  const endless = 'print("before", flush=True)\nwhile True: pass';
  await write(page, endless);
  await here.getByRole('button', {name: 'Run', exact: true}).click();
  await page.waitForTimeout(1500);
  await here.getByRole('button', {name: 'Stop'}).click();
  await expect(here.getByRole('button', {name: 'Run', exact: true})).toBeVisible();
  await expect(here.getByText('before', {exact: true})).toBeVisible();
  await page.reload();
  await expect(at(page, id).locator('pre code').first()).toContainText('while True: pass');
});

test('packages of a third party: named before anything is asked, one line when they don’t come, the choice kept and taken back', async ({page, context}) => {
  const cell = cells.find(({packages}) => packages)!;
  const cdn: string[] = [];
  await context.route('https://cdn.jsdelivr.net/**', (route) => {
    cdn.push(route.request().url());
    return route.abort();
  });
  await open(page, cell.chapter);
  const here = at(page, cell.id);
  await expect(here.getByText('fetches them, some ten megabytes, from cdn.jsdelivr.net')).toBeVisible();
  expect(cdn).toEqual([]);
  await here.getByRole('button', {name: 'Fetch from cdn.jsdelivr.net and run'}).click();
  await expect(here.getByText(/did not come from cdn\.jsdelivr\.net, or not unchanged/)).toBeVisible(SLOW);
  expect(cdn.length).toBeGreaterThan(0);
  await page.reload();
  await expect(at(page, cell.id).getByRole('button', {name: 'Run', exact: true})).toBeVisible();
  await at(page, cell.id).getByRole('button', {name: 'Don’t fetch anything from there again'}).click();
  await expect(at(page, cell.id).getByRole('button', {name: 'Fetch from cdn.jsdelivr.net and run'})).toBeVisible();
});

test('with scripts off, code, expected result, question and solution are there', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false, baseURL: SITES.root.address});
  const page = await context.newPage();
  for (const {chapter, id} of cells) {
    await page.goto(`chapters/${chapter}/`);
    await expect(at(page, id).locator('pre').first()).toBeVisible();
  }
  for (const {chapter, id, solution} of tasks) {
    await page.goto(`chapters/${chapter}/`);
    await at(page, id).getByText('Show the solution').click();
    const line = solution.split('\n').find((text) => text.length > 20)!.trim();
    await expect(at(page, id).getByText(line).last()).toBeVisible();
  }
  await context.close();
});

test('the files to take away hold the notebook and what its Python imports', () => {
  for (const chapter of new Set(cells.map((cell) => cell.chapter))) {
    const archive = readFileSync(path.join(process.cwd(), SITES.root.folder, `lab/${chapter}.zip`)).toString('latin1');
    for (const name of ['lab.ipynb', 'palmwright.py', 'data/types.json']) expect(archive, name).toContain(`${chapter}/${name}`);
  }
});
