import {expect, test, type Locator, type Page} from './page';

// Figures whose state is set in the drawing itself, so that the controls alone do not lead to the goal.
const NOTEBOOK = 'figure-out-of-order-notebook';
const RECORD = 'figure-what-must-be-recorded';

/** Opens the gallery at a figure and waits until it can be played with. */
async function open(page: Page, id: string): Promise<Locator> {
  await page.goto(`figures/#${id}`);
  const figure = page.locator(`#${id}`);
  await expect(figure.locator('[data-live]')).toBeVisible();
  return figure;
}

/** Moves the focus there with Tab alone, and presses a key. */
async function press(page: Page, target: Locator, key: string): Promise<void> {
  const here = () => target.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 60 && !(await here()); i += 1) await page.keyboard.press('Tab');
  expect(await here()).toBe(true);
  await page.keyboard.press(key);
}

const RUNS = ['Run cell 1', 'Run cell 2', 'Run cell 3', 'Run cell 4', 'Delete cell 3', 'Run cell 4'];

test('the notebook reaches its goal by single clicks, and its address brings it back', async ({page}) => {
  const figure = await open(page, NOTEBOOK);
  await expect(figure.locator('[data-sentence]')).toContainText('the page shows 200');
  await figure.getByRole('radio', {name: 'The mean'}).click();
  for (const name of RUNS) await figure.getByRole('button', {name}).click();
  await expect(figure.locator('[data-goal="reached"]')).toBeVisible();
  await expect(figure.locator('[data-sentence]')).toContainText('the page shows 4.0; after a restart and “run all” it would show 8.0');
  await expect(figure.locator('[data-mark="cell-4.counter"]')).toHaveText('In [5]');
  const address = await figure.getByRole('link', {name: 'Link to this state'}).getAttribute('href');
  await figure.getByRole('button', {name: 'Restart and run all'}).click();
  await expect(figure.locator('[data-sentence]')).toContainText('the page shows 8.0');
  await page.goto(`figures/${address}`);
  await page.reload();
  await expect(figure.locator('[data-sentence]')).toContainText('the page shows 4.0');
});

test('the notebook reaches its goal by keyboard alone, and a deletion keeps the focus', async ({page}) => {
  const figure = await open(page, NOTEBOOK);
  await figure.getByRole('radio', {name: 'The demand'}).focus();
  await page.keyboard.press('ArrowRight');
  for (const name of RUNS) {
    const button = figure.getByRole('button', {name});
    if (!(await button.evaluate((element) => element === document.activeElement))) await figure.getByRole('group', {name: 'The page'}).getByRole('button').first().focus();
    await press(page, button, 'Enter');
    if (name.startsWith('Delete')) await expect(figure.getByRole('button', {name: 'Take back'})).toBeFocused();
  }
  await expect(figure.locator('[data-goal="reached"]')).toBeVisible();
});

test('the record reaches its goal by clicks and by keyboard, and each mark equals its cell', async ({page}) => {
  const figure = await open(page, RECORD);
  await figure.getByRole('checkbox', {name: 'Data'}).click();
  await figure.getByRole('checkbox', {name: 'Data'}).focus();
  await press(page, figure.getByRole('checkbox', {name: 'Environment'}), 'Space');
  await expect(figure.locator('[data-goal="reached"]')).toBeVisible();
  await expect(figure.locator('[data-sentence]')).toContainText('4 of the 5 numbers can be repeated');
  const off = await figure.locator('[data-mark]').evaluateAll((marks) =>
    marks.filter((one) => one.closest('figure')?.querySelector(`[data-cell="${one.getAttribute('data-mark')}"]`)?.getAttribute('data-value') !== one.getAttribute('data-value')).map((one) => one.getAttribute('data-mark')),
  );
  expect(off).toEqual([]);
});

test('an address that is no list of actions opens the figure as it is', async ({page}) => {
  await page.goto(`figures/#${NOTEBOOK}?actions=9%20rm`);
  await expect(page.locator(`#${NOTEBOOK} [data-sentence]`)).toContainText('the page shows 200');
});
