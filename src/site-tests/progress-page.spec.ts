import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test, type Page} from './page';
import {parse} from 'yaml';
import {violations} from './axe';
import {questionsOf} from './questions/book';

const CHAPTER = 'chapters/intro-into-the-domain/';
const KEY = 'ml-pipelines-guide:progress';
const NOW = new Date('2026-11-25T09:00:00');
const stored = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}'), KEY);
const row = (page: Page, chapter: string | RegExp) => page.getByRole('row', {name: chapter});
const purposes = (page: Page) => page.locator('section[aria-labelledby="purpose"]').getByRole('checkbox');

/** A reader who ticked two purposes of chapter 1, read a work, and answered two of its questions, one of them wrong. */
async function begin(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(CHAPTER);
  await purposes(page).nth(0).check();
  await purposes(page).nth(1).check();
  await page.getByRole('checkbox', {name: /^read ?: /}).first().check();
}

/** Writes answers as the questions do. */
async function answer(page: Page, answers: Record<string, [first: boolean, last: boolean]>): Promise<void> {
  await page.evaluate(([key, given]) => {
    const record = JSON.parse(localStorage.getItem(key)!);
    const at = Date.now();
    for (const [id, [first, last]] of Object.entries(given)) record.answers[id] = {first: {right: first, at}, last: {right: last, at}};
    localStorage.setItem(key, JSON.stringify(record));
  }, [KEY, answers] as const);
}

test('shows a new reader where to start', async ({page}) => {
  await page.goto('progress/');
  const next = page.getByRole('region', {name: 'What to do next'});
  await expect(next.getByRole('link').first()).toHaveText(/^Start with chapter 1/);
  await expect(row(page, /Intro into the domain/)).toContainText('0 of 3');
  await next.getByRole('link').first().click();
  await expect(page).toHaveURL(/intro-into-the-domain/);
});

test('counts what was ticked, read and answered, and leads back to the passage of a miss', async ({page}) => {
  await begin(page);
  await answer(page, {'intro-exact-fit': [false, false], 'intro-better-score': [false, true]});
  await page.goto('progress/');
  await expect(row(page, /Intro into the domain/)).toContainText('2 of 3');
  await expect(page.getByRole('list').filter({hasText: 'Part I'}).getByRole('listitem').first()).toContainText('2 of');
  await expect(page.getByText(/You have ticked 2 of/)).toBeVisible();
  await expect(page.getByRole('region', {name: 'What to do next'}).getByRole('link').first()).toHaveText(/^Go on with chapter 1/);
  await expect(row(page, /Intro into the domain/).getByRole('cell').nth(2)).toHaveText(/^0 of/);
  await expect(row(page, /Intro into the domain/).getByRole('cell').nth(3)).toHaveText(/^1 of/);
  const missed = page.getByRole('region', {name: 'What you missed'});
  await expect(missed.getByText('Missed at first, right since: 1')).toBeVisible();
  await missed.getByRole('link', {name: 'Answer it again'}).first().click();
  await expect(page.locator('#question-intro-exact-fit')).toBeInViewport();
  await page.goBack();
  await missed.getByRole('link', {name: /^Read the passage/}).first().click();
  const passage = questionsOf('intro-into-the-domain').find(({id}) => id === 'intro-exact-fit')!.see;
  await expect(page).toHaveURL(new RegExp(`${passage}$`));
  await expect(page.locator(passage)).toBeInViewport();
});

test('a chapter whose end quiz is passed counts as known, and says what that leaves open', async ({page}) => {
  const {questions} = parse(await readFile(path.join(__dirname, '../../docs/10-domain/intro-into-the-domain/quiz.yml'), 'utf8')) as {questions: {id: string; place: string}[]};
  const quiz = questions.filter(({place}) => place === 'quiz').map(({id}) => id);
  await page.clock.setFixedTime(NOW);
  await page.goto('progress/');
  const skip = page.getByRole('region', {name: 'Skip what you know'});
  await expect(skip.getByRole('link', {name: /^End quiz of chapter 1/})).toBeVisible();
  await page.goto(CHAPTER); // a visit begins the record
  await purposes(page).nth(0).check();
  await answer(page, Object.fromEntries(quiz.map((id, i) => [id, [i > 0, true]])));
  await page.goto('progress/');
  await expect(row(page, /Intro into the domain/)).toContainText(`skipped: end quiz passed, ${quiz.length - 1} of ${quiz.length}`);
  await expect(row(page, /Intro into the domain/)).toContainText('none');
  await expect(row(page, /Intro into the domain/)).toContainText('1 of 3');
  await expect(page.getByRole('region', {name: 'What to do next'}).getByRole('link').first()).toHaveText(/chapter 2/);
  await expect(skip.getByRole('link', {name: /^End quiz of chapter 1/})).toHaveCount(0);
  await page.clock.setFixedTime(new Date(NOW.getTime() + 86_400_000));
  await page.goto('review/');
  await expect(page.getByText(/^Card 1 of/)).toBeVisible();
});

test('export, clear, import: all there again', async ({page}) => {
  await begin(page);
  await answer(page, {'intro-exact-fit': [false, true]});
  await page.goto('progress/');
  const before = await stored(page);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save as a file'}).click()]);
  expect(file.suggestedFilename()).toMatch(/^ml-pipelines-2026-11-25\.json$/);
  const saved = await file.path();
  await page.getByRole('button', {name: 'Clear everything'}).click();
  await page.getByRole('button', {name: 'Keep'}).click();
  await expect(row(page, /Intro into the domain/)).toContainText('2 of 3');
  await page.getByRole('button', {name: 'Clear everything'}).click();
  const [last] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save as a file first'}).click()]);
  expect(await readFile(await last.path(), 'utf8')).toBe(await readFile(saved, 'utf8'));
  await page.getByRole('button', {name: 'Clear', exact: true}).click();
  await expect(page.getByText('Nothing of yours is kept here now')).toBeVisible();
  await expect(row(page, /Intro into the domain/)).toContainText('0 of 3');
  await page.reload();
  await expect(row(page, /Intro into the domain/)).toContainText('0 of 3');
  await page.getByLabel('A file that was saved here').setInputFiles(saved);
  await expect(page.getByText('Saved on November 25, 2026. Taking it in changes')).toBeVisible();
  await expect(page.getByText('2 purposes: 2 new')).toBeVisible();
  await expect(row(page, /Intro into the domain/)).toContainText('0 of 3');
  await page.getByRole('button', {name: 'Take it in'}).click();
  await expect(page.getByText('Taken in.')).toBeVisible();
  await expect(row(page, /Intro into the domain/)).toContainText('2 of 3');
  const after = await stored(page);
  for (const kind of ['ticks', 'read', 'answers']) expect(after[kind]).toEqual(before[kind]);
});

test('an import never overwrites newer with older', async ({page}) => {
  await begin(page);
  await page.goto('progress/');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save as a file'}).click()]);
  const saved = await file.path();
  await page.clock.setFixedTime(new Date(NOW.getTime() + 60_000));
  await page.goto(CHAPTER);
  await expect(purposes(page).nth(0)).toBeChecked(); // the served page shows no ticks until the record was read
  await purposes(page).nth(0).uncheck();
  await page.goto('progress/');
  await page.getByLabel('A file that was saved here').setInputFiles(saved);
  await expect(page.getByText('It holds nothing newer than what is here')).toBeVisible();
  await page.getByRole('button', {name: 'Leave it'}).click();
  await expect(row(page, /Intro into the domain/)).toContainText('1 of 3');
});

const record = {version: 3, ticks: {}, read: {}, tasks: {}, goals: {}, skipped: {}, texts: {}, answers: {}, cards: {}};
const fileOf = (over: object) => JSON.stringify({guide: 'ml-pipelines-guide', exported: NOW.toISOString(), record: {...record, ...over}});
const HOSTILE: [what: string, text: string, sentence: RegExp][] = [
  ['cut off', fileOf({}).slice(0, 60), /cut off or damaged/],
  ['empty', '', /cut off or damaged/],
  ['of another site', '{"bookmarks":[]}', /not a file of this guide/],
  ['of a newer version', fileOf({version: 99}), /newer version/],
  ['with hostile strings', fileOf({ticks: {'<img src=x onerror=alert(1)>': {on: 'yes', at: 1}}}), /damaged/],
  ['with dates in the future', fileOf({ticks: {a: {on: true, at: NOW.getTime() + 400 * 86_400_000}}}), /in the future/],
  ['of 50 MB', 'x'.repeat(50_000_000), /MB/],
];
for (const [what, text, sentence] of HOSTILE) {
  test(`an import ${what}: one sentence, nothing changed`, async ({page}, info) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await begin(page);
    await page.goto('progress/');
    const before = await stored(page);
    const file = info.outputPath('file.json');
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
    await page.getByLabel('A file that was saved here').setInputFiles(file);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText('Nothing was changed.')).toBeVisible();
    await expect(page.getByRole('button', {name: 'Take it in'})).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
    expect(dialogs).toEqual([]);
  });
}

test('half-way it is accessible in both themes and fits 320 px', async ({page}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await begin(page);
  await page.goto('progress/');
  for (const width of [1280, 320]) {
    await page.setViewportSize({width, height: 700});
    expect(await violations(page), `${width} px`).toEqual([]);
    await page.evaluate(() => window.scrollTo(500, 0));
    expect(await page.evaluate(() => window.scrollX), 'pixels the page scrolls sideways').toBe(0);
  }
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await violations(page, {colors: true}), 'dark').toEqual([]);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});
  test('the page says what it needs', async ({page}) => {
    await page.goto('progress/');
    await expect(page.getByText('This page needs scripts')).toBeVisible();
    await expect(page.getByRole('button', {name: 'Clear everything'})).toBeHidden();
  });
});
