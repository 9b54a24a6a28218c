import path from 'node:path';
import {expect, test, type Page} from './page';
import {readBook, withoutDrafts} from '../content';
import {cutBySpacing, outlineFaults, silentFormulas, smallTargets} from './access/standard';
import {violations} from './axe';
import {differentPages, pages, SITES} from './sites';

/** What a page did that a reader would not want: console errors, uncaught errors, requests to another host. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => message.type() === 'error' && seen.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(SITES.root.address).origin) && !request.url().startsWith('data:')) seen.push(`asked ${request.url()}`);
  });
  return seen;
}

test('the site map holds the chapters, without drafts, and the other pages', () => {
  const {chapters} = withoutDrafts(readBook(path.join(__dirname, '../../docs')).book);
  expect(pages().filter((page) => /^\/chapters\/[^/]+\/$/.test(page)).sort()).toEqual(chapters.map(({id}) => `/chapters/${id}/`).sort());
  expect(pages()).toEqual(expect.arrayContaining(['/', '/chapters/', '/references/', '/glossary/', '/about/']));
});

for (const address of differentPages()) {
  test(`${address} is quiet and accessible in both themes, and fits 320 px, with folds open and text spaced out, too`, async ({page}) => {
    test.setTimeout(180_000); // axe reads every element, and the references are many
    const seen = watch(page);
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.goto(address.slice(1), {waitUntil: 'networkidle'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await violations(page), 'axe, light').toEqual([]);
    expect(await outlineFaults(page), 'headings').toEqual([]);
    const folds = await page.evaluate(() => [...document.querySelectorAll('details')].map((fold) => (fold.open = true)).length);
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, {colors: folds === 0}), 'axe, dark, folds open').toEqual([]);
    expect(await outlineFaults(page), 'headings, folds open').toEqual([]);
    expect(await silentFormulas(page), 'formulas without MathML').toEqual([]);
    expect(await page.locator('pre pre').count(), 'boxes within boxes').toBe(0);
    expect(await cutBySpacing(page), 'text spaced out').toEqual([]);
    await page.setViewportSize({width: 320, height: 640});
    await page.evaluate(() => window.scrollTo(500, 0));
    expect(await page.evaluate(() => window.scrollX), 'pixels the page scrolls sideways').toBe(0);
    expect(await smallTargets(page), 'targets under 24 px').toEqual([]);
    expect(await cutBySpacing(page), 'text spaced out, 320 px').toEqual([]);
    expect(seen).toEqual([]);
  });
}

test('a page that does not exist is accessible and says where to go', async ({page}) => {
  await page.goto('chapters/intro-into-the-domian/');
  await expect(page.getByRole('main').getByRole('link', {name: /intro into the domain/i}).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
