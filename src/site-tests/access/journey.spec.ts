import {expect, test, type Page} from '../page';
import {block, ended} from '../lab/page';
import {questionsOf} from '../questions/book';
import {box, fillIn, keys, taps, type Hands} from '../questions/hands';

const questions = questionsOf('intro-into-the-domain');
const checked = questions.find(({type, place}) => type === 'choice' && place === 'check')!;
const FIRST_DAY = new Date('2026-11-25T09:00:00');
const NEXT_DAY = new Date('2026-11-26T09:00:00');

/** What a journey needs beyond pressing and typing. */
interface Reader extends Hands {
  /** Follows a link of the bar at the top. */
  goTo(name: string): Promise<void>;
  search(words: string): Promise<void>;
}

/** The words stand in the field of search, and what was found is there. */
async function ask(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveAttribute('data-answers', words);
}

function byKeys(page: Page): Reader {
  const hands = keys(page);
  return {
    ...hands,
    goTo: (name) => hands.press(page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name, exact: true})),
    async search(words) {
      await page.keyboard.press('/');
      await ask(page, words);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  };
}

/** On a phone. */
function byTaps(page: Page): Reader {
  return {
    ...taps(page),
    async goTo(name) {
      await page.getByRole('button', {name: 'Menu', exact: true}).tap();
      await page.getByRole('navigation', {name: 'Menu'}).getByRole('link', {name, exact: true}).tap();
    },
    async search(words) {
      await page.getByRole('button', {name: 'Search', exact: true}).tap();
      await ask(page, words);
      await page.getByRole('dialog').locator('[data-result]').first().tap();
    },
  };
}

/** Home, chapter, figure, lab, questions, review the day after, search, and back home. */
async function journey(page: Page, reader: Reader): Promise<void> {
  await page.clock.setFixedTime(FIRST_DAY);
  await page.goto('');
  await reader.press(page.getByRole('main').getByRole('link', {name: /^1\. Intro into the domain/}));
  await expect(page.getByRole('heading', {level: 1, name: 'Intro into the domain'})).toBeVisible();

  const purposes = page.locator('section[aria-labelledby="purpose"]').getByRole('checkbox');
  await expect(purposes.first()).toBeEnabled();
  for (const one of await purposes.all()) await reader.press(one);

  const figure = page.locator('[data-figure]').first();
  await expect(figure).toHaveAttribute('id', /^figure-/);
  await figure.evaluate((element) => element.scrollIntoView()); // it comes alive when the reader gets near
  await expect(figure.locator('[data-live]')).toBeVisible();
  await reader.press(figure.getByRole('radio').first());
  await reader.press(figure.getByRole('button', {name: 'Run it'}));
  await expect(figure.getByText(/^Your guess (holds|does not hold)\.$/)).toBeVisible();
  await reader.press(figure.getByRole('button', {name: /^More: /}).first());
  await expect(figure.locator('[data-announcer]')).not.toBeEmpty();

  await fillIn(page, checked, true, reader);
  await reader.press(box(page, checked).getByRole('button', {name: 'Check', exact: true}));
  await expect(box(page, checked).getByRole('status').last()).toContainText('Right.');

  const lab = block(page, 'intro-lab-position');
  await reader.press(lab.getByRole('button', {name: 'Run', exact: true}));
  await ended(lab);
  await expect(lab.getByRole('table').last()).toBeVisible();

  const quiz = questions.filter(({place}) => place === 'quiz');
  await fillIn(page, quiz[0]!, true, reader);
  await reader.press(page.getByRole('button', {name: 'Check all answers'}));
  await expect(page.locator('form > .q-said').last()).not.toBeEmpty(); // it says what is still open

  await page.clock.setFixedTime(NEXT_DAY);
  await reader.goTo('Review');
  await expect(page.getByText(/^Card 1 of \d+ today/)).toBeVisible();
  await reader.press(page.getByRole('button', {name: /^Show the answer/}));
  await reader.press(page.getByRole('button', {name: /^Right /}));
  await expect(page.getByText(/^Card 2 of \d+ today/)).toBeVisible();

  await reader.search('lead time');
  await expect(page).not.toHaveURL(/review/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await reader.press(page.getByRole('link', {name: 'ML Pipelines'}).first());
  await expect(page.getByRole('heading', {level: 1, name: /^Plan machine learning/})).toBeVisible();
}

test('from home through a chapter, its figure, lab and questions, to review, search, and home: with the keyboard alone', async ({page}) => {
  test.setTimeout(240_000);
  await journey(page, byKeys(page));
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 760}, hasTouch: true, isMobile: true});
  test('the same by single taps', async ({page}) => {
    test.setTimeout(240_000);
    await journey(page, byTaps(page));
  });
});
