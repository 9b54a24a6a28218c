import {expect, test, type Locator, type Page} from '../page';
import type {Question} from '../../content';
import {chaptersWithQuestions, questionsOf} from './book';
import {box, clicks, fillIn} from './hands';

const CHAPTER = 'intro-into-the-domain';
const FILE = /\/explanations-[^/]*\.js$/;
const all = questionsOf(CHAPTER);
const find = (type: Question['type'], place: string) => all.find((question) => question.type === type && question.place === place && !question.id.includes('-skip-'))!;
const said = (here: Locator) => here.getByRole('status').last();
const press = (here: Locator, name: string) => here.getByRole('button', {name, exact: true}).click();
const firstWords = (markdown: string) => new RegExp(markdown.match(/[A-Za-z]+(?: [A-Za-z]+)+/)![0]);

async function open(page: Page) {
  await page.goto(`chapters/${CHAPTER}/`);
  await expect(page.getByRole('button', {name: 'Check all answers'})).toBeVisible();
}

async function lose(page: Page) {
  await page.route(FILE, (route) => route.abort());
  await open(page);
}

/** What is wrong with the answer that fillIn gives when it is to be wrong. */
const wrongOf = (question: Question) => (question.type === 'choice' ? question.options.find(({right}) => !right)!.feedback : question.type === 'number' ? question.misses[0]!.feedback : '');

test('what explains an answer comes when a reader turns to a question, and is there with the verdict at once', async ({page, context}) => {
  const asked: string[] = [];
  page.on('request', (request) => FILE.test(request.url()) && asked.push(request.url()));
  // As a reader comes from another page: nothing was written by the server then.
  await page.goto('chapters/');
  await page.getByRole('main').getByRole('link', {name: /intro into the domain/i}).first().click();
  await expect(page.getByRole('button', {name: 'Check all answers'})).toBeVisible();
  const question = find('number', 'check');
  const here = box(page, question);
  expect(asked).toEqual([]);
  const [response] = await Promise.all([page.waitForResponse(FILE), here.getByRole('textbox').focus()]);
  await response.finished();
  expect(asked).toHaveLength(1);
  await context.setOffline(true);
  await fillIn(page, question, false, clicks(page));
  await said(here).evaluate((element) => {
    const seen: string[] = [];
    const shifts = {sum: 0};
    Object.assign(window, {seen, shifts});
    new MutationObserver(() => seen.push(element.textContent ?? '')).observe(element, {childList: true, subtree: true, characterData: true});
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shifts.sum += (entry as unknown as {value: number; hadRecentInput: boolean}).hadRecentInput ? 0 : (entry as unknown as {value: number}).value))).observe({type: 'layout-shift'});
  });
  await press(here, 'Check');
  await expect(said(here)).toContainText(firstWords(wrongOf(question)));
  await page.waitForTimeout(700); // what moved later than half a second after the click would count
  const {seen, shifts} = await page.evaluate(() => {
    const {seen, shifts} = window as unknown as {seen: string[]; shifts: {sum: number}};
    return {seen, shifts};
  });
  expect(seen).toEqual([expect.stringMatching(firstWords(wrongOf(question)))]);
  expect(seen[0]).toContain('Not yet. One more try.');
  expect(shifts.sum).toBe(0);
  expect(asked).toHaveLength(1);
});

test('the verdict does not wait for an explanation that is slow', async ({page}) => {
  let arrive = () => {};
  await page.route(FILE, async (route) => {
    await new Promise<void>((resolve) => (arrive = resolve));
    await route.continue();
  });
  await open(page);
  const question = find('choice', 'check');
  const here = box(page, question);
  await fillIn(page, question, false, clicks(page));
  await press(here, 'Check');
  await expect(said(here)).toHaveText(/^Not yet\. One more try\.The explanation is on its way\.$/);
  const place = () => here.evaluate((element) => element.getBoundingClientRect().height);
  const height = await place();
  arrive();
  await expect(said(here)).toContainText(firstWords(wrongOf(question)));
  await expect(said(here)).not.toContainText('on its way');
  // Room was kept: what stands below moves by a few lines at most.
  expect(Math.abs((await place()) - height)).toBeLessThan(80);
});

test('without the explanations the verdict and the answer are told and kept, and they can be loaded again', async ({page}) => {
  await lose(page);
  for (const question of [find('number', 'check'), find('choice', 'check')]) {
    const here = box(page, question);
    await fillIn(page, question, false, clicks(page));
    await press(here, 'Check');
    await expect(said(here)).toContainText('Not yet. One more try.');
    await expect(said(here)).toContainText('The explanation could not be loaded. Your answer is kept.');
    await fillIn(page, question, false, clicks(page));
    await press(here, 'Check again');
    await expect(said(here)).toContainText('Not right.');
    await expect(here.locator('.q-solution')).toContainText(question.type === 'number' ? `${question.answer.toLocaleString('en-US')} ${question.unit}` : 'Right:');
    await press(here, 'Load it again');
    await expect(said(here)).toBeFocused();
    await expect(said(here)).toContainText('could not be loaded');
  }
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('ml-pipelines-guide:progress')!).answers);
  expect(kept).toMatchObject({[find('number', 'check').id]: {first: {right: false}}, [find('choice', 'check').id]: {first: {right: false}}});
  await page.unroute(FILE);
  const here = box(page, find('choice', 'check'));
  await press(here, 'Load it again');
  await expect(said(here)).toContainText(firstWords(wrongOf(find('choice', 'check'))));
  await expect(said(here)).toBeFocused();
  await expect(here.getByText('Why, option by option')).toBeVisible();
  // Both were waiting for the same file.
  await expect(said(box(page, find('number', 'check')))).toContainText(firstWords(wrongOf(find('number', 'check'))));
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
});

test('without the model answer a free text is kept and not marked, until it is here', async ({page}) => {
  await lose(page);
  const question = find('text', 'check');
  const here = box(page, question);
  await fillIn(page, question, true, clicks(page));
  await press(here, 'Compare');
  await expect(said(here)).toHaveText(/^The model answer could not be loaded\. Your answer is kept\./);
  await expect(here.getByRole('checkbox')).toHaveCount(0);
  await expect(here.getByRole('textbox')).toBeEditable();
  await page.reload();
  await expect(here.getByRole('textbox')).toHaveValue(/The planner decides/);
  await press(here, 'Compare');
  await expect(said(here)).toContainText('could not be loaded');
  await page.unroute(FILE);
  await press(here, 'Compare');
  await expect(here.getByRole('checkbox')).toHaveCount(question.type === 'text' ? question.rubric.length : 0);
  await expect(said(here)).toContainText('Hold yours against the good answer');
  await press(here, 'Keep my marks');
  await expect(said(here)).toContainText('Kept in this browser.');
});

test('a quiz without its explanations is checked all the same, and says so once', async ({page}) => {
  await lose(page);
  const quiz = all.filter(({place}) => place === 'quiz');
  for (const question of quiz) await fillIn(page, question, question.type !== 'number', clicks(page));
  await page.getByRole('button', {name: 'Check all answers'}).click();
  await expect(page.getByText(`${quiz.filter(({type}) => type !== 'number').length} of ${quiz.length} right.`)).toBeVisible();
  await expect(page.getByText('could not be loaded')).toHaveCount(1);
  await page.unroute(FILE);
  await page.getByRole('button', {name: 'Load it again'}).click();
  await expect(page.getByText('What was missed is explained above')).toBeVisible();
  const missed = quiz.find(({type}) => type === 'number')!;
  await expect(box(page, missed)).toContainText(firstWords(wrongOf(missed)));
});

test('own words in a quiz are kept at once, and marked when the good answer is here', async ({page}) => {
  const everywhere = chaptersWithQuestions().flatMap(questionsOf);
  const own = everywhere.find(({type, place}) => type === 'text' && place === 'quiz')!;
  await page.route(FILE, (route) => route.abort());
  await page.goto(`chapters/${chaptersWithQuestions().find((chapter) => questionsOf(chapter).some(({id}) => id === own.id))}/`);
  const button = page.getByRole('button', {name: 'Check all answers'});
  await expect(button).toBeVisible();
  const ids = await page.getByRole('region', {name: 'Quiz', exact: true}).locator('.q').evaluateAll((boxes) => boxes.map(({id}) => id.replace('question-', '')));
  for (const id of ids) await fillIn(page, everywhere.find((question) => question.id === id)!, true, clicks(page));
  await button.click();
  await expect(page.getByText(`${ids.length - 1} of ${ids.length - 1} right.`)).toBeVisible();
  const here = box(page, own);
  await expect(here.getByRole('button', {name: 'Keep my marks'})).toHaveCount(0);
  await expect(here.getByRole('checkbox')).toHaveCount(0);
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('ml-pipelines-guide:progress')!).texts);
  expect(kept[`question.${own.id}`]).toMatchObject({text: expect.stringContaining('The planner decides')});
  await page.unroute(FILE);
  await page.getByRole('button', {name: 'Load it again'}).click();
  await expect(here.getByRole('checkbox')).toHaveCount(own.type === 'text' ? own.rubric.length : 0);
  await press(here, 'Keep my marks');
  await expect(here.getByRole('button', {name: 'Marks kept'})).toBeFocused();
});

test('a wrong guess comes back with what is wrong with it, and without that when it cannot be loaded', async ({page}) => {
  await open(page);
  const question = find('choice', 'before');
  const here = box(page, question);
  const told = page.getByRole('complementary', {name: 'Your guess before reading'});
  await fillIn(page, question, false, clicks(page));
  await here.getByRole('radio', {name: 'Certain'}).check();
  await press(here, 'Keep my guess');
  await expect(told).toContainText('certain. That is not it.');
  await expect(told).toContainText(firstWords(wrongOf(question)));
  await page.reload();
  await expect(told).toContainText(firstWords(wrongOf(question)));
  await page.route(FILE, (route) => route.abort());
  await page.reload();
  await expect(told).toHaveText(/That is not it\.$/);
});
