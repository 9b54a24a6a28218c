import {expect, test, type Page} from '../page';
import {box, clicks, fillIn, keys} from './hands';
import {questionsOf} from './book';

const CHAPTER = 'intro-into-the-domain';
const KEY = 'ml-pipelines-guide:progress';
const written = questionsOf(CHAPTER);
/** Without those that stand folded under the purpose, for who wants to skip the chapter. */
const all = written.filter(({id}) => !id.includes('-skip-'));
const of = (place: string) => all.filter((question) => question.place === place);
const stored = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)!), KEY);

for (const [name, handsOf] of [['single clicks', clicks], ['the keyboard', keys]] as const) {
  test(`a reader goes through chapter 1 by ${name} alone`, async ({page}) => {
    test.setTimeout(400_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const hands = handsOf(page);
    await page.goto(`chapters/${CHAPTER}/`);
    await expect(page.getByRole('button', {name: 'Keep my guess'})).toHaveCount(of('before').length);

    for (const question of of('before')) {
      const here = box(page, question);
      await fillIn(page, question, false, hands);
      await hands.press(here.getByRole('radio', {name: 'Fairly sure'}));
      await hands.press(here.getByRole('button', {name: 'Keep my guess'}));
      await expect(here.getByRole('button', {name: 'Kept'})).toBeVisible();
    }
    // Where the text settles a guess, it comes back.
    await expect(page.getByRole('complementary', {name: 'Your guess before reading'})).toHaveCount(of('before').length);

    for (const question of of('check')) {
      const here = box(page, question);
      if (question.type === 'text') {
        await fillIn(page, question, true, hands);
        await hands.press(here.getByRole('button', {name: 'Compare'}));
        for (const tick of await here.getByRole('checkbox').all()) await hands.press(tick);
        await hands.press(here.getByRole('button', {name: 'Keep my marks'}));
        await expect(here.getByRole('status').last()).toContainText('Kept');
        continue;
      }
      await fillIn(page, question, false, hands);
      await hands.press(here.getByRole('button', {name: 'Check', exact: true}));
      await expect(here.getByRole('status').last()).toContainText('Not yet. One more try.');
      // The first miss explains that thought and does not give the answer away.
      await expect(here.getByText('Right:')).toHaveCount(0);
      if (name === 'the keyboard') await page.keyboard.press('Home').then(() => backTo(page, question.id));
      await fillIn(page, question, true, hands);
      await hands.press(here.getByRole('button', {name: 'Check again'}));
      await expect(here.getByRole('status').last()).toContainText('Right.');
      await expect(here.getByRole('link', {name: /that settles it/})).toHaveAttribute('href', new RegExp(`${question.see.split('?')[0]}$`));
    }

    const quiz = page.getByRole('button', {name: 'Check all answers'});
    for (const question of of('quiz')) await fillIn(page, question, question.type !== 'number', hands);
    await hands.press(quiz);
    const right = of('quiz').filter(({type}) => type !== 'number').length;
    await expect(page.getByText(`${right} of ${of('quiz').length} right.`)).toBeVisible();

    await page.reload();
    await expect(page.getByText(`${right} of ${of('quiz').length} were right at the first try`)).toBeVisible();
    await expect(page.getByText('You had this right after a miss.')).toHaveCount(of('check').filter(({type}) => type !== 'text').length);
    await expect(page.getByRole('complementary', {name: 'Your guess before reading'})).toHaveCount(of('before').length);
    const {answers} = await stored(page);
    expect(Object.keys(answers).sort()).toEqual(all.map(({id}) => id).sort());
    for (const {id, place, type} of all) {
      if (place === 'check' && type !== 'text') expect(answers[id], id).toMatchObject({first: {right: false}, last: {right: true}});
      if (place === 'before') expect(answers[id], id).toMatchObject({first: {right: false}, sure: 2});
    }
    expect(errors).toEqual([]);
  });
}

/** With Shift and Tab to the first field of a question, as a reader goes back after a miss. */
async function backTo(page: Page, id: string): Promise<void> {
  for (let n = 0; n < 30; n++) {
    await page.keyboard.press('Shift+Tab');
    const inside = await page.evaluate((own) => document.getElementById(`question-${own}`)!.contains(document.activeElement), id);
    if (!inside) return;
  }
}

test('options stand where they stood, and differently for another reader', async ({browser}) => {
  const orderOf = async (seed: number) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(([key, text]) => localStorage.setItem(key!, text!), [KEY, JSON.stringify({version: 3, ticks: {}, seed})]);
    await page.goto(`chapters/${CHAPTER}/`);
    await expect(page.getByRole('button', {name: 'Check all answers'})).toBeVisible();
    const order = () => page.locator('.q-option input[type=radio]').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));
    const first = await order();
    await page.reload();
    await expect(page.getByRole('button', {name: 'Check all answers'})).toBeVisible();
    expect(await order()).toEqual(first);
    await context.close();
    return first.join();
  };
  expect(await orderOf(0.1)).not.toBe(await orderOf(0.2));
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});
  test('every question is there, its answer and feedback folded behind it', async ({page}) => {
    await page.goto(`chapters/${CHAPTER}/`);
    await expect(page.locator('.q')).toHaveCount(written.length);
    await page.getByText(/^You can skip this chapter if/).click();
    for (const [n, question] of written.entries()) {
      const here = box(page, question);
      await expect(here).toBeVisible();
      const answer = here.locator('.q-solution').first();
      await expect(answer).toBeHidden();
      if (n % 4 > 0) continue;
      await here.getByText('Show the answer').click();
      await expect(answer).toBeVisible();
      await expect(here.getByRole('link', {name: /that settles it/})).toBeVisible();
    }
  });
});

test('when the browser does not save, questions work for the visit, and one line says so', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`chapters/${CHAPTER}/`);
  await expect(page.getByRole('button', {name: 'Check all answers'})).toBeVisible();
  const question = of('check').find(({type}) => type === 'choice')!;
  await fillIn(page, question, true, clicks(page));
  await box(page, question).getByRole('button', {name: 'Check', exact: true}).click();
  await expect(box(page, question).getByRole('status').last()).toContainText('Right.');
  await expect(page.getByText('does not let the guide save')).toBeVisible();
});

test('the browser is asked to keep what is saved, once, with the first answer', async ({page}) => {
  await page.addInitScript(() => {
    const asked = {count: 0};
    Object.assign(window, {asked});
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => Promise.resolve(++asked.count > 0);
  });
  await page.goto(`chapters/${CHAPTER}/`);
  const count = () => page.evaluate(() => (window as unknown as {asked: {count: number}}).asked.count);
  const [one, two] = of('check').filter(({type}) => type === 'choice');
  await expect(page.getByRole('button', {name: 'Check all answers'})).toBeVisible();
  expect(await count()).toBe(0);
  for (const question of [one!, two!]) {
    await fillIn(page, question, true, clicks(page));
    await box(page, question).getByRole('button', {name: 'Check', exact: true}).click();
  }
  await expect.poll(count).toBe(1);
});
