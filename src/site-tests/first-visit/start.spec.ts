import {expect, test, type Page} from '@playwright/test';

// Unlike the other tests', these pages are not woken by opening them.
const scripts = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => void (/\.js$/.test(new URL(request.url()).pathname) && asked.push(request.url())));
  return asked;
};

test('a page that is only looked at runs no scripts; the first movement starts them', async ({page}) => {
  const asked = scripts(page);
  await page.goto('references/', {waitUntil: 'networkidle'});
  expect(asked).toEqual([]);
  await expect(page.getByRole('searchbox').first()).toBeVisible(); // what a script will answer is there already
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  expect(asked.length).toBeGreaterThan(1);
});

test('who stays gets a page that is ready', async ({page}) => {
  await page.goto('about/');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
});

test('an address with a state, and a reader with a record, start the page by themselves, also where data is to be saved', async ({page}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', {value: {saveData: true}})); // nothing starts because time has passed
  await page.goto('references/?q=kleppmann');
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.goto('chapters/data-quality/');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  await page.getByRole('checkbox').first().click({noWaitAfter: true});
  await expect.poll(() => page.evaluate(() => localStorage.getItem('ml-pipelines-guide:progress'))).not.toBeNull();
  await page.goto('chapters/');
  await page.locator('html[data-has-hydrated=true]').waitFor();
});
