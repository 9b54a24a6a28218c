import {expect, test, type Page} from '@playwright/test';

// Unlike the other tests', these pages are not woken by opening them.
const scripts = (page: Page) => page.evaluate(() => [...document.scripts].filter(({src}) => src).length);

test('a page that is only looked at runs no scripts; the first movement starts them', async ({page}) => {
  await page.goto('references/', {waitUntil: 'networkidle'});
  expect(await scripts(page)).toBe(0); // they wait in the browser's cache
  await expect(page.getByRole('searchbox').first()).toBeVisible(); // what a script will answer is there already
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  expect(await scripts(page)).toBeGreaterThan(1);
});

test('all scripts that a page needs are asked for at once, none by another', async ({page}) => {
  await page.goto('chapters/data-quality/', {waitUntil: 'networkidle'});
  const asked = await page.evaluate(async () => {
    dispatchEvent(new Event('pointermove'));
    const first = performance.now() + 1300; // the start waits for a quiet moment

    await new Promise<void>((done) => new MutationObserver(() => document.documentElement.dataset.hasHydrated === 'true' && done()).observe(document.documentElement, {attributes: true}));
    const scripts = performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.js'));
    return {all: new Set(scripts.map(({name}) => name)).size, later: scripts.filter(({name, startTime}) => startTime > first && !scripts.some((one) => one.name === name && one.startTime <= first)).map(({name}) => name)};
  });
  expect(asked.later).toEqual([]);
  expect(asked.all).toBeGreaterThan(5);
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
