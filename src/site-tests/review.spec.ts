import {readFile} from 'node:fs/promises';
import {expect, test, type Page} from './page';
import {violations} from './axe';

const CHAPTER = 'chapters/intro-into-the-domain/';
const TODAY = new Date('2026-11-25T09:00:00');
const after = (days: number) => new Date(TODAY.getTime() + days * 86_400_000);

/** Finishes chapter 1 as a reader may: by ticking all its purposes. */
async function finishChapter(page: Page): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.goto(CHAPTER);
  const purposes = page.locator('section[aria-labelledby="purpose"]').getByRole('checkbox');
  for (const box of await purposes.all()) await box.check();
}

/** Opens the review so many days after the chapter was finished. */
async function review(page: Page, days: number): Promise<void> {
  await page.clock.setFixedTime(after(days));
  await page.goto('review/');
}

const place = (page: Page) => page.getByText(/^Card \d+ of \d+ today/);
const cards = async (page: Page) => Number(/of (\d+)/.exec((await place(page).textContent())!)![1]);
const question = (page: Page) => page.getByRole('group', {name: /^Question/});
const said = (page: Page) => page.getByRole('main').getByRole('status').last();

test('a finished chapter’s cards come the next day, each is answered by keyboard alone, and they come back when FSRS says', async ({page}) => {
  await finishChapter(page);
  await page.goto('review/');
  await expect(page.getByRole('heading', {name: 'Nothing to review today'})).toBeVisible();
  await expect(page.getByText('The next cards come up tomorrow')).toBeVisible();
  await review(page, 1);
  await expect(place(page)).toContainText('Card 1 of');
  const all = await cards(page);
  expect(all).toBeGreaterThanOrEqual(5);
  for (let i = 1; i <= all; i++) {
    await expect(place(page)).toContainText(`Card ${i} of ${all}`);
    await page.keyboard.press('Space');
    await expect(page.getByRole('group', {name: /^Answer/})).toBeFocused();
    await page.keyboard.press('3');
    await expect(said(page)).toHaveText('Right; it comes back in 3 days.');
  }
  await expect(page.getByRole('heading', {name: `Done for today: ${all} cards`})).toBeVisible();
  await expect(page.getByText('The next cards come up on November 29')).toBeVisible();
  await review(page, 4);
  await expect(place(page)).toContainText(`Card 1 of ${all}`);
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(said(page)).toHaveText('Right; it comes back in 2 weeks.');
});

test('by single clicks alone: hint, answer, wrong, undo, put off, and stopping early', async ({page}) => {
  await finishChapter(page);
  await review(page, 1);
  const all = await cards(page);
  const first = await question(page).textContent();
  await page.getByRole('button', {name: /^Show the answer/}).click();
  await page.getByRole('button', {name: /^Wrong comes back in 1 day/}).click();
  await expect(said(page)).toHaveText('Wrong; it comes back in 1 day.');
  await expect(question(page)).not.toHaveText(first!);
  await page.getByRole('button', {name: /^Undo/}).click();
  await expect(question(page)).toHaveText(first!);
  await expect(place(page)).toContainText(`Card 1 of ${all}`);
  await page.getByRole('button', {name: /^Not today/}).click();
  await expect(question(page)).not.toHaveText(first!);
  await expect(place(page)).toContainText(`Card 1 of ${all - 1}`);
  await page.reload(); // stopping early: what was put off stays away, the rest waits
  await expect(place(page)).toContainText(`Card 1 of ${all - 1}`);
  await review(page, 2);
  await expect(place(page)).toContainText(`Card 1 of ${all}`);
});

test('after a hint a right answer counts as hard', async ({page}) => {
  await finishChapter(page);
  await review(page, 1);
  for (let i = await cards(page); i > 1 && !(await page.getByRole('button', {name: /^Hint/}).count()); i--) await page.keyboard.press('b');
  await page.keyboard.press('h');
  await expect(page.getByText('Hint:')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', {name: /comes back in/})).toHaveCount(2);
  await page.keyboard.press('3'); // no third button, and the key says nothing
  await expect(page.getByRole('group', {name: /^Answer/})).toBeVisible();
  await page.keyboard.press('2');
  await expect(said(page)).toHaveText('Right; it comes back in 2 days.');
});

test('the second wording comes with the second review', async ({page}) => {
  await finishChapter(page);
  await review(page, 1);
  const first = await question(page).textContent();
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await review(page, 2);
  await page.evaluate(() => undefined);
  const seen: string[] = [];
  for (let i = await cards(page); i > 0; i--) {
    seen.push((await question(page).textContent())!);
    await page.keyboard.press('b');
  }
  expect(seen).not.toContain(first);
});

test('a clock that was set back shows the cards again and takes their answers', async ({page}) => {
  await finishChapter(page);
  await review(page, 1);
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await review(page, -300);
  await expect(place(page)).toContainText('Card 1 of');
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(said(page)).toContainText('Right; it comes back in');
});

test('keys can be turned off, and take nothing from a field', async ({page}) => {
  await finishChapter(page);
  await review(page, 1);
  await page.getByRole('combobox', {name: 'Remind me'}).focus();
  await page.keyboard.press('b');
  await page.getByRole('checkbox', {name: /^Keys/}).uncheck();
  await page.getByRole('heading', {name: 'Review', exact: true}).click();
  await page.keyboard.press('b');
  await expect(place(page)).toContainText('Card 1 of');
  await expect(said(page)).toHaveText('');
});

test('a reminder and the cards for Anki can be taken along', async ({page}) => {
  await page.goto('review/');
  const [calendar] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save as a calendar file'}).click()]);
  expect(calendar.suggestedFilename()).toBe('review-reminder.ics');
  expect(await readFile(await calendar.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  const [anki] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', {name: /Anki/}).click()]);
  expect(await readFile(await anki.path(), 'utf8')).toMatch(/^#separator:Comma\r\n[\s\S]*"intro-card-[\w-]+-2",/);
});

test('each state is accessible in both themes and fits 320 px', async ({page}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.setViewportSize({width: 320, height: 640});
  const check = async (state: string) => {
    expect(await violations(page), state).toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, {colors: true}), `${state}, dark`).toEqual([]);
    await page.emulateMedia({colorScheme: 'light'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.evaluate(() => window.scrollTo(500, 0));
    expect(await page.evaluate(() => window.scrollX), `${state}: pixels the page scrolls sideways`).toBe(0);
  };
  await finishChapter(page);
  await page.goto('review/');
  await expect(page.getByRole('heading', {name: 'Nothing to review today'})).toBeVisible();
  await check('nothing due');
  await review(page, 1);
  await check('a question');
  await page.keyboard.press('Space');
  await check('an answer');
  for (let i = await cards(page); i > 0; i--) {
    await page.keyboard.press('Space');
    await page.keyboard.press('2');
  }
  await expect(page.getByRole('heading', {name: /^Done for today/})).toBeVisible();
  await page.getByText('As a table').click();
  await check('done');
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});
  test('the page says what it needs, and the Anki file is there', async ({page}) => {
    await page.goto('review/');
    await expect(page.getByText('This page needs scripts')).toBeVisible();
    await expect(page.getByRole('link', {name: /Anki/})).toBeVisible();
  });
});
