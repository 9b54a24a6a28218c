import {expect, test, type Page} from '../page';
import {alone, violations} from '../axe';
import {block, CHAPTER, ended, write} from '../lab/page';

/*
 * axe over what a page can be brought to. Questions, figures, review cards and the progress page have their states in their own tests
 * (questions/types, figures, review, progress-page); here is the rest.
 */
async function clean(page: Page, selector: string, state: string): Promise<void> {
  const themes = await alone(page, selector);
  for (const theme of ['light', 'dark']) {
    expect(themes[theme]!.faults, `${state}, ${theme}`).toEqual([]);
    expect(themes[theme]!.passes, 'axe has looked').toContain('color-contrast');
  }
}

test.use({contextOptions: {reducedMotion: 'reduce'}});

test('a lab: not started, in the editor, running, stopped, with a mistake, with a result; a task: missed, with hints and solution, passed', async ({page}) => {
  test.setTimeout(180_000);
  await page.goto(CHAPTER);
  const cell = block(page, 'intro-lab-position');
  const here = '[id="intro-lab-position"]';
  await cell.getByText('What comes out, unedited').click();
  await clean(page, here, 'not started');
  await write(cell, 'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3');
  await cell.getByRole('button', {name: 'Run'}).click();
  await expect(cell.getByRole('status').first()).toHaveText('Running …', {timeout: 45_000});
  await clean(page, here, 'running');
  await cell.getByRole('button', {name: 'Stop'}).click();
  await ended(cell);
  await clean(page, here, 'stopped');
  await write(cell, 'SELECT position\nFORM marts.fct_stock_position');
  await cell.getByRole('button', {name: 'Run', exact: true}).click();
  await ended(cell);
  await expect(cell.locator('[data-wrong]')).toBeVisible();
  await clean(page, here, 'a mistake');
  await cell.getByRole('button', {name: 'Reset'}).click();
  await cell.getByRole('button', {name: 'Close the editor'}).click();
  await cell.getByRole('button', {name: 'Run', exact: true}).click();
  await ended(cell);
  await clean(page, here, 'a result');

  const task = block(page, 'intro-task-frozen-and-out');
  await task.getByRole('button', {name: 'Check', exact: true}).click();
  await expect(task.getByText('Not yet.')).toBeVisible({timeout: 45_000});
  for (const fold of [/^A hint/, /^Another hint \(2/, 'Show the solution']) await task.getByText(fold).click();
  await clean(page, '[id="intro-task-frozen-and-out"]', 'missed, all folds open');
  await page.setViewportSize({width: 320, height: 700});
  await page.evaluate(() => window.scrollTo(500, 0));
  expect(await page.evaluate(() => window.scrollX), 'pixels the page scrolls sideways').toBe(0);
});

test('the editor of a lab: line numbers, suggestions and its search have the colors of the theme', async ({page}) => {
  await page.goto(CHAPTER);
  const cell = block(page, 'intro-lab-position');
  await write(cell, 'SELECT position FROM marts.fct_stock_position GROUP BY A');
  await cell.locator('.cm-content').press('End');
  await page.keyboard.type('L');
  await expect(cell.locator('.cm-tooltip-autocomplete li').first()).toBeVisible();
  const inThemes = async (part: string) => {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
      expect(await violations(page, {within: part, colors: true}), `${part}, ${theme}`).toEqual([]);
    }
  };
  await inThemes('.cm-tooltip-autocomplete');
  await expect(cell.locator('.cm-gutters')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await cell.locator('.cm-content').press('Escape');
  await cell.locator('.cm-content').press('Control+f');
  await expect(cell.locator('.cm-search')).toBeVisible();
  await inThemes('.cm-panels');
  const ground = () => cell.locator('.cm-panels').evaluate((element) => getComputedStyle(element).backgroundColor);
  const dark = await ground();
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
  expect(await ground()).not.toBe(dark);
});

test('menus and notes on a phone: the menu, this page’s headings, the meaning of a word, the source of a claim', async ({page}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({width: 390, height: 700});
  await page.goto('chapters/from-exploration-to-production/');
  const menu = page.getByRole('navigation', {name: 'Menu'});
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  await expect(menu.getByRole('link', {name: 'Glossary'})).toBeVisible();
  await clean(page, '#site-menu', 'menu');
  await page.getByRole('button', {name: 'Close menu'}).click();
  await expect(menu).toBeHidden();
  await page.locator('summary', {hasText: 'On this page'}).click();
  await clean(page, 'details:has(> ul a[href^="#"])', 'headings');
  for (const link of ['a[aria-describedby][href*="glossary"]', 'a[aria-describedby]:not([href*="glossary"])']) {
    await page.locator(link).first().focus();
    await expect(page.locator(':popover-open')).toBeVisible();
    // With what stands around it away, the focus would be gone, and the note with it.
    expect(await violations(page, {within: ':popover-open'}), link).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('search: empty, with results, with nothing found', async ({page}) => {
  await page.goto('about/accessibility/');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', {name: 'Search the guide'});
  await expect(field).toBeFocused();
  await clean(page, 'dialog', 'empty');
  for (const words of ['lead time', 'zzzz qqqq']) {
    await field.fill(words);
    await expect(page.getByRole('dialog').getByRole('status')).toHaveAttribute('data-answers', words);
    await clean(page, 'dialog', words);
  }
});

test('lists: references and catalog, filtered and with nothing left', async ({page}) => {
  test.setTimeout(120_000);
  for (const [address, words] of [['references/', 'kleppmann'], ['catalog/', 'stock']] as const) {
    await page.goto(`${address}?q=zzzz`);
    await expect(page.getByRole('status').filter({hasText: /^0 |^No /}).first()).toBeVisible();
    expect(await violations(page, {within: 'main'}), `${address} nothing left`).toEqual([]);
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('checkbox').first().check();
    await expect(page).toHaveURL(new RegExp(`q=${words}`));
    await clean(page, 'main', `${address} filtered`);
  }
});

test('progress: a file that is refused, one that may be taken in, and the question before all is cleared', async ({page}) => {
  await page.goto(CHAPTER);
  await page.locator('section[aria-labelledby="purpose"]').getByRole('checkbox').first().check();
  await page.goto('progress/');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: /^Save/}).first().click()]);
  const file = page.getByLabel('A file that was saved here');
  await file.setInputFiles({name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{')});
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  await clean(page, 'main', 'refused');
  await file.setInputFiles(await saved.path());
  await expect(page.getByRole('button', {name: 'Leave it'})).toBeVisible();
  await clean(page, 'main', 'may be taken in');
  await page.getByRole('button', {name: 'Leave it'}).click();
  await page.getByRole('button', {name: /^Clear/}).last().click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await clean(page, 'dialog[open]', 'before clearing');
});
