import {expect, test, type Page} from '../page';

/** What a chapter shows beside what lives in it: each element with its attributes and its own words. */
const shown = (page: Page) =>
  page.locator('article').evaluate((article) =>
    [...article.querySelectorAll('*')]
      .filter((element) => !element.closest('[data-figure], .q, .q-set, svg, .katex'))
      .map((element) => {
        const attributes = [...element.attributes].filter(({name}) => !/^(tabindex|role|aria-label|style)$/.test(name)).map(({name, value}) => `${name}=${value}`).sort();
        const words = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).map(({textContent}) => textContent).join('').replace(/\s+/g, ' ').trim();
        return `${element.localName} ${attributes.join(' ')} ${words}`;
      }),
  );

const mark = (page: Page) => page.evaluate(() => Object.assign(window, {opened: true}));
const isMarked = (page: Page) => page.evaluate(() => 'opened' in window);

test('a chapter that a reader comes to from another page is the one that opens at its address, back and forth', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  for (const chapter of ['intro-into-the-domain', 'data-science-is-done-in-python']) {
    await page.goto(`chapters/${chapter}/`);
    const opened = await shown(page);
    expect(opened.length).toBeGreaterThan(500);
    await page.goto('chapters/data-quality/');
    await mark(page);
    await page.locator(`aside a[href$="/${chapter}/"]`).first().click();
    await expect.poll(() => shown(page)).toEqual(opened);
    await page.goBack();
    await expect(page.getByRole('heading', {level: 1, name: 'Data quality'})).toBeVisible();
    await page.goForward();
    await expect.poll(() => shown(page)).toEqual(opened);
    expect(await isMarked(page)).toBe(true);
  }
});

test('a link within static text leads on like any other, and to the place that it names', async ({page}) => {
  await page.goto('chapters/intro-into-the-domain/');
  await mark(page);
  const link = page.locator('[data-static] a[href*="/chapters/"]:not([aria-describedby])').first();
  const address = (await link.getAttribute('href'))!;
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByRole('heading', {level: 1})).not.toHaveText('Intro into the domain');
  expect(await isMarked(page)).toBe(true);
});

test('a page that is of another build by now is opened anew', async ({page}) => {
  await page.goto('chapters/data-quality/');
  await mark(page);
  await page.route('**/chapters/intro-into-the-domain/index.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()).replaceAll('runtime~main.', 'runtime~main.another-')});
  });
  await page.locator('aside a[href$="/intro-into-the-domain/"]').first().click();
  await expect(page.getByRole('heading', {level: 1, name: 'Intro into the domain'})).toBeVisible();
  await expect(page.locator('article p[data-static]').first()).toContainText('Palmwright');
  expect(await isMarked(page)).toBe(false);
});
