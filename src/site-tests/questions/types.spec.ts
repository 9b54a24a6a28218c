import {expect, test, type Locator, type Page} from '../page';
import type {Question} from '../../content';
import {alone} from '../axe';
import {questionsOf} from './book';
import {box, clicks, fillIn} from './hands';

const CHAPTER = 'intro-into-the-domain';
const all = questionsOf(CHAPTER);
const find = (type: Question['type'], place: string) => all.find((question) => question.type === type && question.place === place)!;
async function clean(page: Page, {id}: Question, state: string): Promise<void> {
  const themes = await alone(page, `#question-${id}`);
  expect(Object.keys(themes)).toEqual(['light', 'dark']);
  for (const [theme, {faults, passes}] of Object.entries(themes)) {
    expect(faults, `${state}, ${theme}`).toEqual([]);
    expect(passes, 'axe has looked').toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
  }
}

/** Everything that is pressed or typed into is at least 24 by 24 pixels, or stands alone in its line. */
async function large(here: Locator): Promise<void> {
  const small = await here.locator('button, input, textarea, summary, .q-see a').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const {width, height} = element.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24) ? [`${element.outerHTML.slice(0, 80)} ${width}×${height}`] : [];
    }));
  expect(small).toEqual([]);
}

/** What explains the answer has come. */
const explained = (here: Locator) => expect(here.getByText('on its way')).toHaveCount(0);

const open = async (page: Page) => {
  await page.goto(`chapters/${CHAPTER}/`);
  await expect(page.getByRole('button', {name: 'Check all answers'})).toBeVisible();
};

for (const [type, place] of [['choice', 'check'], ['number', 'check'], ['trace', 'check'], ['text', 'check'], ['choice', 'before'], ['number', 'before'], ['order', 'quiz']] as const) {
  test(`${type}, ${place}: axe finds nothing in any state, in both themes, and targets are large enough`, async ({page}) => {
    test.setTimeout(120_000);
    await page.setViewportSize({width: 320, height: 700});
    const question = find(type, place);
    const here = box(page, question);
    const press = (name: string) => here.getByRole('button', {name, exact: true}).click();
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page);
    const state = async (name: string) => {
      await clean(page, question, name);
      await large(here);
      expect(await here.evaluate((element) => element.scrollWidth - element.clientWidth), 'wider than its box').toBe(0);
    };
    await state('asking');
    if (place === 'before') {
      await press('Keep my guess');
      await state('nothing chosen');
      await fillIn(page, question, false, clicks(page));
      await here.getByRole('radio', {name: 'Certain'}).check();
      await press('Keep my guess');
      await state('kept');
      return;
    }
    if (place === 'quiz') {
      await fillIn(page, question, false, clicks(page));
      await state('moved');
      return;
    }
    await press(type === 'text' ? 'Compare' : 'Check');
    await expect(here.getByRole('status').last()).toContainText(/first[.;]|first, such/);
    await state('nothing given');
    await fillIn(page, question, false, clicks(page));
    await press(type === 'text' ? 'Compare' : 'Check');
    await explained(here);
    await state('missed');
    if (type !== 'text') await fillIn(page, question, false, clicks(page));
    await press(type === 'text' ? 'Keep my marks' : 'Check again');
    await state('wrong twice');
    if (type !== 'text') await expect(here.getByRole('status').last()).toContainText('Not right.');
    await press('Answer again');
    await fillIn(page, question, true, clicks(page));
    await press(type === 'text' ? 'Compare' : 'Check');
    await state('right');
  });
}

test('names, roles and live messages: choice', async ({page}) => {
  await open(page);
  const question = find('choice', 'check');
  const here = box(page, question);
  await expect(here).toMatchAriaSnapshot(`
    - group:
      - paragraph: Check yourself
      - group:
        - radio
        - radio
        - radio
      - button "Check"
      - status
  `);
  await expect(here).toHaveAccessibleName(/\w.*\?$/);
  await expect(here.getByRole('group')).toHaveAccessibleName(/\?$/);
  for (const radio of await here.getByRole('radio').all()) await expect(radio).toHaveAccessibleName(/\w+ \w+/);
  await fillIn(page, question, false, clicks(page));
  await here.getByRole('button', {name: 'Check', exact: true}).click();
  await expect(here).toMatchAriaSnapshot(`
    - group:
      - group:
        - radio /not this one/ [checked]
      - button "Check again"
      - status:
        - paragraph: Not yet. One more try.
        - text: /\\w+/
  `);
  await fillIn(page, question, true, clicks(page));
  await here.getByRole('button', {name: 'Check again'}).click();
  await expect(here.getByRole('radio', {name: /right$/})).toBeChecked();
  await expect(here.getByRole('button', {name: 'Answer again'})).toBeFocused();
});

test('names, roles and live messages: number, trace, text', async ({page}) => {
  await open(page);
  const number = box(page, find('number', 'check'));
  await expect(number.getByRole('textbox', {name: 'Your answer'})).toHaveAccessibleDescription(/\?.*\w+$/s);
  const trace = box(page, find('trace', 'check'));
  await expect(trace.getByRole('textbox', {name: 'What comes out'})).toHaveAccessibleDescription(/\?$/);
  await trace.getByRole('button', {name: 'Check', exact: true}).click();
  await expect(trace.getByRole('status').last()).toHaveText('Write down what comes out first.');
  const text = find('text', 'check');
  const here = box(page, text);
  await fillIn(page, text, true, clicks(page));
  await here.getByRole('button', {name: 'Compare'}).click();
  await expect(here.getByRole('group', {name: 'What does yours have?'}).getByRole('checkbox')).toHaveCount(text.type === 'text' ? text.rubric.length : 0);
  await expect(here.getByRole('status').last()).toContainText('Hold yours against the good answer');
});

test('names, roles and live messages: order', async ({page}) => {
  await open(page);
  const question = find('order', 'quiz');
  const here = box(page, question);
  const items = here.getByRole('listitem');
  const first = (await items.first().locator('.q-text').innerText()).trim();
  const down = here.getByRole('button', {name: `Move down: ${first}`});
  await expect(here.getByRole('button', {name: `Move up: ${first}`})).toHaveAttribute('aria-disabled', 'true');
  await down.press('Enter');
  await expect(here.getByRole('status')).toHaveText(new RegExp(`: now 2 of ${await items.count()}\\.$`));
  await expect(down).toBeFocused();
  await expect(items.nth(1)).toContainText(first);
});

test('names, roles and live messages: before reading', async ({page}) => {
  await open(page);
  const question = find('choice', 'before');
  const here = box(page, question);
  await expect(page.getByRole('region', {name: 'Before you read'})).toBeVisible();
  await fillIn(page, question, true, clicks(page));
  await here.getByRole('button', {name: 'Keep my guess'}).click();
  await expect(here.getByRole('status')).toHaveText('Say how sure you are.');
  await here.getByRole('group', {name: 'How sure are you?'}).getByRole('radio', {name: 'Guessing'}).check();
  await here.getByRole('button', {name: 'Keep my guess'}).click();
  await expect(here.getByRole('status')).toContainText('It is settled');
  await expect(page.getByRole('complementary', {name: 'Your guess before reading'})).toContainText('guessing. That is right.');
});
