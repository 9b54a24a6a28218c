import path from 'node:path';
import {expect, test, type Page} from '../page';
import {readBook, withoutDrafts} from '../../content';
import {block, run, write} from './page';

const root = path.join(__dirname, '../../..');
const book = withoutDrafts(readBook(path.join(root, 'docs')).book);
const tasks = book.tasks.filter(({language}) => language === 'sql');
const shownLine = (page: Page, id: string) => block(page, id).getByText(/That is it|Not yet/);

test.describe.configure({mode: 'parallel'});

for (const task of tasks) {
  test(`${task.id}, as a reader plays it: starter, hint, solution, reload`, async ({page}) => {
    await page.goto(`chapters/${task.chapter}/`);
    const here = block(page, task.id);
    await run(here, 'Check');
    await expect(shownLine(page, task.id)).toHaveText('Not yet.');
    await expect(here.locator('[class*="notYet"]')).not.toContainText(/wrong|incorrect|fail/i);
    await here.getByText(/^A hint/).click();
    await expect(here.locator('details[open]')).toHaveCount(1);
    await write(here, 'SELECT 1 AS something_else');
    await run(here, 'Check');
    await expect(here).toContainText('was not asked for');
    await write(here, task.solution);
    await run(here, 'Check');
    await expect(shownLine(page, task.id)).toHaveText('That is it.');
    await page.reload();
    await expect(here.getByText('✓ passed')).toBeVisible();
    await expect(here.locator('pre').first()).toHaveText(task.solution);
  });
}

test('a task by keyboard alone', async ({page}) => {
  const task = tasks[0]!;
  await page.goto(`chapters/${task.chapter}/`);
  const here = block(page, task.id);
  await here.getByRole('button', {name: 'Check'}).focus();
  await page.keyboard.press('Enter');
  await expect(shownLine(page, task.id)).toHaveText('Not yet.', {timeout: 45_000});
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(here.locator('.cm-content')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(task.solution);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(shownLine(page, task.id)).toHaveText('That is it.', {timeout: 45_000});
});

test('missing rows, extra rows and the first differing value are shown', async ({page}) => {
  const task = tasks.find(({id}) => id === 'intro-task-booked-or-invoiced')!;
  await page.goto(`chapters/${task.chapter}/`);
  const here = block(page, task.id);
  await write(here, task.solution.replace("month >= '2025-10'", "month >= '2025-11'"));
  await run(here, 'Check');
  await expect(here).toContainText('1 row is missing');
  await write(here, task.solution.replace("month >= '2025-10'", "month >= '2025-09'"));
  await run(here, 'Check');
  await expect(here).toContainText('1 row is too many');
  await run(here, 'Check');
  await write(here, task.starter);
  await run(here, 'Check');
  await expect(here).toContainText(/In row \d, “invoiced_eur” is 7162871\.6; expected is 6996827\.15/);
});

