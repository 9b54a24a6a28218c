import {expect, test, type Locator, type Page} from './page';
import {questionsOf} from './questions/book';
import {clicks, fillIn, keys, type Hands} from './questions/hands';

const CHAPTER = 'intro-into-the-domain';
const QUIZ = questionsOf(CHAPTER).filter(({place}) => place === 'quiz');
const KEY = 'ml-pipelines-guide:progress';
const TODAY = new Date('2026-11-25T09:00:00');
const TOMORROW = new Date('2026-11-26T09:00:00');

/** One of the two ways in which a reader does everything: one key, or one click, at a time. */
interface Way {
  hands(page: Page): Hands;
  press(page: Page, target: Locator): Promise<void>;
  openFiles(page: Page, target: Locator): Promise<void>;
  /** Shows the answer of a card and says how it went, 1 to 4. */
  grade(page: Page, number: number): Promise<void>;
}

/** Tab after Tab, or back, until the focus is there, as a reader without a mouse goes. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 400; i++) {
    const key = await target.evaluate((element) => {
      const focused = document.activeElement ?? document.body;
      if (element === focused) return undefined;
      return focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    });
    if (!key) return;
    await page.keyboard.press(key);
  }
  throw new Error('The focus never came there');
}

const WAYS: Record<string, Way> = {
  'by keyboard alone': {
    hands: keys,
    async press(page, target) {
      await tabTo(page, target);
      await page.keyboard.press((await target.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
    },
    async openFiles(page, target) {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    async grade(page, number) {
      await page.keyboard.press('Space');
      await page.keyboard.press(String(number));
    },
  },
  'by single clicks alone': {
    hands: clicks,
    press: (_page, target) => target.click(),
    openFiles: (_page, target) => target.click(),
    async grade(page, number) {
      await page.getByRole('button', {name: /^Show the answer/}).click();
      await page.getByRole('group', {name: 'How did it go?'}).getByRole('button').nth(number - 1).click();
    },
  },
};

for (const [name, way] of Object.entries(WAYS)) {
  test(`a chapter is done by its end quiz, reviewed the next day, saved, cleared and brought back, ${name}`, async ({page}) => {
    test.setTimeout(240_000);
    const main = page.getByRole('main');
    const to = (label: string) => way.press(page, page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: label, exact: true}));
    const stored = () => page.evaluate((key) => JSON.parse(localStorage.getItem(key)!), KEY);

    await page.clock.setFixedTime(TODAY);
    await page.goto(`chapters/${CHAPTER}/`);
    const hands = way.hands(page);
    for (const question of QUIZ) await fillIn(page, question, true, hands);
    await hands.press(page.getByRole('button', {name: 'Check all answers'}));
    await expect(page.getByText(`${QUIZ.length} of ${QUIZ.length} right.`)).toBeVisible();

    await page.clock.setFixedTime(TOMORROW);
    await to('Review');
    const place = main.getByText(/^Card \d+ of \d+ today/);
    await expect(place).toBeVisible();
    const all = Number(/of (\d+)/.exec((await place.textContent())!)![1]);
    for (let i = 0; i < all; i++) {
      await expect(place).toContainText(`Card ${i + 1} of ${all}`);
      await way.grade(page, i === 0 ? 1 : 3);
    }
    await expect(main.getByRole('heading', {name: `Done for today: ${all} cards`})).toBeVisible();

    await to('Progress');
    const row = main.getByRole('row', {name: /Intro into the domain/});
    const passed = `end quiz passed, ${QUIZ.length} of ${QUIZ.length}`;
    await expect(row).toContainText(passed);
    const before = await stored();
    expect(Object.keys(before.cards)).toHaveLength(all);
    const [file] = await Promise.all([page.waitForEvent('download'), way.press(page, main.getByRole('button', {name: 'Save as a file'}))]);
    const saved = await file.path();

    await way.press(page, main.getByRole('button', {name: 'Clear everything'}));
    await way.press(page, page.getByRole('dialog').getByRole('button', {name: 'Clear', exact: true}));
    await expect(row).not.toContainText(passed);

    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), way.openFiles(page, main.getByLabel('A file that was saved here'))]);
    await chooser.setFiles(saved);
    await way.press(page, main.getByRole('button', {name: 'Take it in'}));
    await expect(row).toContainText(passed);
    const after = await stored();
    for (const kind of ['ticks', 'cards', 'answers', 'read']) expect(after[kind], kind).toEqual(before[kind]);
  });
}
