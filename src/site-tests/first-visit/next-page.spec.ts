import {expect, test} from '../page';

test('the next page is fetched when a reader is about to go there, and no page before', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  const asked: string[] = [];
  page.on('request', (request) => void (/\.js$/.test(request.url()) && asked.push(request.url())));
  await page.goto('chapters/', {waitUntil: 'networkidle'});
  const ahead = await page.evaluate(() => {
    const {SCRIPTS, MORE} = window as unknown as Record<'SCRIPTS' | 'MORE', string[]>; // this page's own
    return [...document.querySelectorAll('link[rel=prefetch]')].map((link) => link.getAttribute('href')!).filter((href) => ![...SCRIPTS, ...MORE].includes(href));
  });
  expect(ahead).toEqual([]);
  const before = asked.length;
  await page.mouse.move(700, 880, {steps: 20}); // passes over many links, rests on none
  await page.getByRole('main').getByRole('link', {name: /Data quality/}).first().hover();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  await page.waitForLoadState('networkidle');
  expect(asked.length - before).toBeLessThan(8);
});

test('going on: the page begins at its top, the focus at its beginning, nothing jumps; going back: the place is kept', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.goto('chapters/data-quality/');
  await page.evaluate(() => {
    const moved: number[] = [];
    Object.assign(window, {moved});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[]) if (!entry.hadRecentInput) moved.push(entry.value);
    }).observe({type: 'layout-shift', buffered: true});
    window.scrollTo(0, 1500);
  });
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Glossary'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Glossary'})).toBeVisible();
  await expect(page).toHaveTitle(/Glossary/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('nav') === null)).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(/data-quality\/$/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  const moved = await page.evaluate(() => (window as unknown as {moved: number[]}).moved);
  expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
});

test('where the scripts of other pages are: said late, the reader goes on all the same; never said, the next page is opened anew', async ({page}) => {
  const LIST = '**/assets/js/pages.*.json';
  const goOn = async () => {
    await page.goto('chapters/data-quality/');
    await page.evaluate(() => Object.assign(window, {opened: true}));
    await page.mouse.move(700, 500);
    await page.waitForFunction(() => 'docusaurus' in window);
    const link = page.locator('aside a[href$="/intro-into-the-domain/"]').first();
    await Promise.all([page.waitForRequest(LIST), link.hover()]); // fetched ahead, and asked for again by the click
    await link.click();
    await expect(page.getByRole('heading', {level: 1, name: 'Intro into the domain'})).toBeVisible();
    return page.evaluate(() => 'opened' in window);
  };
  await page.route(LIST, (route) => new Promise((resolve) => setTimeout(() => resolve(route.continue()), 1500)));
  expect(await goOn(), 'without a load of the whole page').toBe(true);
  await page.unroute(LIST);
  await page.route(LIST, (route) => route.abort());
  expect(await goOn(), 'without a load of the whole page').toBe(false);
});
