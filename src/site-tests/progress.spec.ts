import {expect, test, type Page} from './page';

const CHAPTER = 'chapters/intro-into-the-domain/';
const KEY = 'ml-pipelines-guide:progress';
const FIRST = /^Sketch which decisions/;

const box = (page: Page, name: string | RegExp = FIRST) => page.getByRole('checkbox', {name});

test('a tick is there after a reload, in the sidebar and on the home page', async ({page}) => {
  await page.goto(CHAPTER);
  await box(page).check();
  await page.reload();
  await expect(box(page)).toBeChecked();
  await expect(page.locator('.theme-doc-sidebar-container')).toContainText('1/3');
  await page.goto('');
  await expect(page.getByRole('main').getByText(/1 of 3/).first()).toBeAttached();
  await page.getByRole('link', {name: /continue/i}).first().click();
  await expect(page).toHaveURL(/intro-into-the-domain/);
});

test('a tick follows in a second tab', async ({context}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(CHAPTER);
  await two.goto(CHAPTER);
  await box(one).check();
  await expect(box(two)).toBeChecked();
  await box(two).uncheck();
  await expect(box(one)).not.toBeChecked();
});

test('a tick survives an edit of its text', async ({page}) => {
  await page.goto(CHAPTER);
  await box(page).check();
  // The same site after an author has reworded the purpose: text in pages and scripts differs, the id does not.
  await page.route(/(\.js|\/)$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({response, body: body.replaceAll('Sketch which decisions', 'Draw which choices')});
  });
  await page.reload();
  await expect(box(page, /^Draw which choices/)).toBeChecked();
  await page.unrouteAll({behavior: 'ignoreErrors'});
});

test('clearing asks first', async ({page}) => {
  await page.goto(CHAPTER);
  await box(page).check();
  await page.getByRole('button', {name: 'Clear ticks'}).click();
  await page.getByRole('button', {name: 'Keep', exact: true}).click();
  await expect(box(page)).toBeChecked();
  await page.getByRole('button', {name: 'Clear ticks'}).click();
  await page.getByRole('button', {name: 'Clear', exact: true}).click();
  await expect(box(page)).not.toBeChecked();
  await page.reload();
  await expect(box(page)).not.toBeChecked();
});

test('a work marked read in a chapter is marked in the references', async ({page}) => {
  await page.goto(CHAPTER);
  await page.getByRole('checkbox', {name: /^read ?: Hidden Technical Debt/}).check();
  await page.goto('references/');
  await expect(page.getByRole('checkbox', {name: /^read ?: Hidden Technical Debt/})).toBeChecked();
});

test.describe('storage that is not as it should be', () => {
  const start = async (page: Page, stored: string) => {
    await page.addInitScript(([key, text]) => {
      if (!sessionStorage.getItem('planted')) localStorage.setItem(key!, text!);
      sessionStorage.setItem('planted', 'yes');
    }, [KEY, stored]);
    await page.goto(CHAPTER);
  };

  for (const [what, text] of [['cut off', '{"version":1,"ticks":{"intro-sc'], ['foreign', '"hello"'], ['a list', '[1,2]']]) {
    test(`${what}: said in one line, put aside, ticking works`, async ({page}) => {
      await start(page, text!);
      await expect(page.getByText('Your saved ticks could not be read')).toBeVisible();
      await box(page).check();
      await page.reload();
      await expect(box(page)).toBeChecked();
      expect(await page.evaluate((key) => localStorage.getItem(`${key}:unreadable`), KEY)).toBe(text);
    });
  }

  test('an id that no longer exists stays, and disturbs nothing', async ({page}) => {
    await start(page, JSON.stringify({version: 1, ticks: {'gone-from-the-book': {on: true, at: 5}}, read: {}}));
    await box(page).check();
    const stored = await page.evaluate((key) => JSON.parse(localStorage.getItem(key)!), KEY);
    expect(stored.ticks['gone-from-the-book']).toEqual({on: true, at: 5});
  });

  test('full: said in one line, ticks last for the visit', async ({page}) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(CHAPTER);
    await box(page).check();
    await expect(box(page)).toBeChecked();
    await expect(page.getByText('does not let the guide save')).toBeVisible();
  });

  test('switched off: said in one line, the page works', async ({page}) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(CHAPTER);
    await box(page).check();
    await expect(box(page)).toBeChecked();
    await expect(page.getByText('does not let the guide save')).toBeVisible();
    expect(errors).toEqual([]);
  });
});
