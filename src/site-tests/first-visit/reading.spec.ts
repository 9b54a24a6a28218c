import {expect, test, type Page} from '@playwright/test';
import {alive, wake} from '../page';

const CHAPTER = 'chapters/intro-into-the-domain/';

/** The page reads as it should: its text is there, in its column, in its colors, and folds and links work. */
async function reads(page: Page): Promise<void> {
  await expect(page.getByRole('heading', {level: 1, name: 'Intro into the domain'})).toBeVisible();
  const look = await page.evaluate(() => {
    const paragraph = document.querySelector('article > p')!;
    const style = getComputedStyle(paragraph);
    return {font: style.fontSize, ground: getComputedStyle(document.documentElement).backgroundColor, bar: getComputedStyle(document.querySelector('.navbar')!).position, width: paragraph.getBoundingClientRect().width};
  });
  expect(look).toMatchObject({font: '19px', bar: 'sticky'});
  expect(look.ground).not.toBe('rgba(0, 0, 0, 0)');
  expect(look.width).toBeLessThan(760);
  const fold = page.locator('article details').filter({hasText: 'Stock is not interchangeable'});
  await fold.locator('summary').click();
  await expect(fold.getByText('Stock is not interchangeable')).toBeVisible();
}

const CUTS: Record<string, (address: string, type: string) => boolean> = {
  'scripts blocked': (_address, type) => type === 'script',
  'the network cut after the HTML': (_address, type) => type !== 'document',
  'the page’s own script failing': (address) => /\/assets\/js\/(?!runtime|main)/.test(address),
};

for (const [what, isCut] of Object.entries(CUTS)) {
  test(`with ${what}, reading goes on`, async ({page}) => {
    await page.setViewportSize({width: 1280, height: 800});
    let cut = 0;
    await page.route('**/*', (route) => {
      if (!isCut(route.request().url(), route.request().resourceType())) return route.continue();
      cut += 1;
      return route.abort();
    });
    await page.goto(CHAPTER);
    await wake(page);
    await expect.poll(() => cut).toBeGreaterThan(0);
    await reads(page);
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Glossary'}).click();
    await expect(page).toHaveURL(/glossary\/$/);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  });
}

const inOneLine = (text: string | null) => text!.replace(/\s+/g, ' ');

test('the whole text is there without scripts, in its look, and is the same text that comes piece by piece with them', async ({browser, page}) => {
  const bare = await browser.newPage({javaScriptEnabled: false});
  await bare.goto(CHAPTER);
  await expect(bare.locator('article p').last()).toBeVisible();
  const blocks = (from: Page) => from.locator(['article', '[data-rest]'].flatMap((within) => ['p', 'ul', 'ol', 'h2', 'h3'].map((one) => `${within} > ${one}`)).join());
  const margins = (from: Page) => blocks(from).evaluateAll((all) => all.slice(0, -1).map((one) => getComputedStyle(one).marginBlock)); // nothing follows the last
  const words = async (from: Page) => inOneLine(await blocks(from).evaluateAll((all) => all.map((one) => one.textContent).join(' ')));
  await page.goto(CHAPTER);
  expect(await page.locator('noscript[data-rest]').count()).toBeGreaterThan(3); // nobody has moved yet
  await alive(page);
  expect(await page.locator('noscript[data-rest], [data-field]').count()).toBe(0);
  expect(await words(page)).toBe(await words(bare));
  expect(await margins(page)).toEqual(await margins(bare));
  await bare.close();
});

test('who comes to a place within a long text gets there', async ({page}) => {
  await page.goto(`${CHAPTER}#the-pipeline-is-the-unit-of-work`);
  await expect(page.getByRole('heading', {name: 'The pipeline is the unit of work'})).toBeInViewport();
});

test('search that cannot be loaded says so, and can be tried again', async ({page}) => {
  await page.goto('about/', {waitUntil: 'networkidle'});
  await alive(page);
  await page.route(/\.js$/, (route) => route.abort());
  await page.getByRole('button', {name: 'Search', exact: true}).click();
  await expect(page.getByRole('alert')).toContainText('Search could not be loaded');
  await page.unroute(/\.js$/);
  await page.getByRole('button', {name: 'Search', exact: true}).click();
  await expect(page.getByRole('dialog', {name: 'Search'})).toBeVisible();
});
