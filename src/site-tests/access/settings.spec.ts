import {expect, test, type Page} from '../page';
import {violations} from '../axe';
import {block, CHAPTER} from '../lab/page';
import {questionsOf} from '../questions/book';
import {box, clicks, fillIn} from '../questions/hands';
import {SITES} from '../sites';
import {contrast} from './contrast';

const choice = questionsOf('intro-into-the-domain').find(({type, place}) => type === 'choice' && place === 'check')!;

/** How far a color stands out from the page. In forced colors words have the page behind them, whatever their box is filled with. */
async function standsOut(page: Page, selector: string, property: 'color' | 'fill' | 'stroke'): Promise<number> {
  const colors = await page.locator(selector).first().evaluate((element, name) => [getComputedStyle(element)[name], getComputedStyle(document.body).backgroundColor] as const, property);
  return contrast(...colors);
}

test('in forced colors drawings take the reader’s colors, whatever theme was chosen; what is right is told in words and by an outline', async ({page}) => {
  // The reader's system is light, and the guide was left in its dark theme.
  await page.emulateMedia({forcedColors: 'active', colorScheme: 'light'});
  await page.goto(CHAPTER);
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  expect(await standsOut(page, 'svg .d-label, svg .d-strong', 'fill'), 'words of a diagram').toBeGreaterThanOrEqual(4.5);
  expect(await standsOut(page, 'svg .d-line-quiet', 'stroke'), 'lines of a diagram').toBeGreaterThanOrEqual(3);
  expect(await standsOut(page, '[data-figure] svg text', 'fill'), 'words of a figure').toBeGreaterThanOrEqual(4.5);
  expect(await standsOut(page, 'main .button', 'color'), 'the word on a button').toBeGreaterThanOrEqual(4.5);
  const here = box(page, choice);
  await fillIn(page, choice, false, clicks(page));
  await here.getByRole('button', {name: 'Check', exact: true}).click();
  await expect(here.locator('.q-wrong')).toHaveCSS('outline-style', 'solid');
  await expect(here.locator('.q-wrong')).toContainText('not this one');
});

test('who wants no motion gets none: nothing plays by itself, nothing slides', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.goto(CHAPTER);
  await page.locator('[data-figure]').first().scrollIntoViewIfNeeded();
  await expect(page.locator('[data-figure] [data-live]').first()).toBeVisible();
  await page.locator('[data-figure]').first().getByRole('button', {name: /^More: /}).first().click();
  const moving = () => page.evaluate(() => document.getAnimations().filter((one) => Number(one.effect!.getComputedTiming().duration) > 1).length);
  expect(await moving()).toBe(0);
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Glossary'}).click();
  expect(await moving()).toBe(0);
  await expect(page.getByRole('heading', {level: 1, name: 'Glossary'})).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test('the language is set; the skip link works under a sub-path and after a change of page; the new page’s title is said', async ({page}) => {
  await page.goto(`${SITES.subPath.address}about/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const skip = page.getByRole('link', {name: 'Skip to main content'});
  const skips = async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), 'the next stop is in the text').toBe(true);
  };
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await skips();
  const said = page.locator('[data-page-title]');
  await expect(said).toHaveRole('status');
  await expect(said).toBeEmpty(); // the browser itself says the first one
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Glossary'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Glossary'})).toBeVisible();
  await expect(said).toHaveText(/^Glossary/);
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await skips();
});

test.describe('with scripts off', () => {
  test.use({javaScriptEnabled: false});
  test('what can be seen of a chapter has its names, and nothing is offered that would not work', async ({page}) => {
    await page.goto(CHAPTER);
    await expect(page.getByRole('group', {name: /./}).first()).toBeAttached();
    await expect(block(page, 'intro-lab-position').getByRole('button')).toHaveCount(0);
    for (const name of ['Colors: system. Change', 'Run it', 'Check', 'Keep my guess', 'Show one way', 'Reset']) await expect(page.getByRole('button', {name, exact: true}), name).toHaveCount(0);
    expect(await page.getByRole('math').count()).toBeGreaterThan(5);
    await expect(page.getByRole('img', {name: 'The planner\'s dilemma, from supplier to customer'})).toBeVisible();
  });
});

test('a chapter whose scripts did not arrive has no violation', async ({browser}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({baseURL: SITES.root.address});
  const page = await context.newPage();
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(CHAPTER);
  expect(await violations(page, {within: 'main'})).toEqual([]);
  await context.close();
});
