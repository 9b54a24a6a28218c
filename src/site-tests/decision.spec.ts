import {readFileSync} from 'node:fs';
import {expect, test} from './page';

const CHAPTER = 'chapters/from-exploration-to-production/';

test('a decision record is kept, ticked against the rubric, and taken away as Markdown', async ({page}) => {
  await page.goto(CHAPTER);
  const decision = page.getByRole('region', {name: 'Does the demand forecast replace the spreadsheet on Monday?'});
  await decision.getByLabel('Decision', {exact: true}).fill('Shadow for four weeks.');
  await decision.getByLabel('Agreed').fill('The planner.');
  await page.reload();
  await expect(decision.getByLabel('Decision', {exact: true})).toHaveValue('Shadow for four weeks.');
  await expect(decision.getByLabel('Agreed')).toHaveValue('The planner.');

  await page.getByText('Compare with two records that disagree').click();
  const tick = page.getByLabel('It names the number, the date and the way back.');
  await tick.check();
  await page.reload();
  await page.getByText('Compare with two records that disagree').click();
  await expect(tick).toBeChecked();

  const download = page.waitForEvent('download');
  await decision.getByRole('button', {name: 'Take it away as Markdown'}).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('lifecycle-decision-monday.md');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^# Does the demand forecast replace the spreadsheet on Monday\?\n\nDate: \d{4}-\d\d-\d\d\n/);
  expect(text).toContain('## Decision\n\nShadow for four weeks.\n');
  expect(text).toContain('## Look again\n\n_Which date and which number would change your mind?_\n');
});

test('the list of what is wrong is folded at the start, open at the end, with what the chapter mended struck off', async ({page}) => {
  await page.goto(CHAPTER);
  const start = page.getByText('What is wrong at Palmwright: 17 things, none struck off yet; this chapter takes on item 3.');
  await start.click();
  await expect(page.locator('details', {has: start}).getByRole('listitem')).toHaveCount(17);
  await expect(page.getByText('What is wrong at Palmwright: 17 things, 1 struck off, item 3 just now.')).toBeVisible();
  const struckAtTheEnd = page.getByText(/^What is wrong at Palmwright/).last().locator('..').locator('s');
  await expect(struckAtTheEnd).toHaveText(["Forecasts are one analyst's spreadsheet."]);
  await page.goto('chapters/environments-for-data-scientists/');
  await expect(struckAtTheEnd).toHaveText(["Forecasts are one analyst's spreadsheet.", 'A notebook nobody else can run.']);
});

// Playwright's search for texts passes over `noscript`, in which the rest of a text stands; its search by elements does not.
test.describe('with scripts off', () => {
  test.use({javaScriptEnabled: false});
  test('options, situation, both records and the rubric are there', async ({page}) => {
    await page.goto(CHAPTER);
    await expect(page.getByRole('rowheader', {name: 'Shadow run'})).toBeVisible();
    await page.locator('summary', {hasText: 'Compare with two records that disagree'}).click();
    await expect(page.getByRole('heading', {name: 'Replace it on Monday, except for the PW-7'})).toBeVisible();
    await expect(page.locator('[data-rest] *', {hasText: 'It says what happens when the analyst leaves.'}).last()).toBeVisible();
  });
});
