import {expect, test, type Page} from '@playwright/test';

const CHAPTER = 'chapters/intro-into-the-domain/';

/** Opens a page on a slow phone, with a quarter of the processor, whose scripts come when `arrive` is called and not before. */
async function openSlowly(page: Page, address: string): Promise<{arrive(): void}> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  let arrive = () => {};
  const there = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\.js$/, async (route) => {
    await there;
    await route.continue().catch(() => undefined); // the page may be closed by then
  });
  await page.goto(address, {waitUntil: 'commit'});
  await page.getByRole('heading', {level: 1}).waitFor();
  return {arrive};
}

/** What was done before this holds was done to a page that no script listens to yet. */
const notAlive = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');

test.describe('what is done while the page loads is not lost', () => {
  test.setTimeout(120_000);

  test('a click', async ({page}) => {
    const scripts = await openSlowly(page, CHAPTER);
    const tick = page.getByRole('checkbox', {name: /^Sketch which decisions/});
    await tick.evaluate((box) => (box as HTMLInputElement).scrollIntoView({block: 'center'}));
    await tick.click({noWaitAfter: true});
    await notAlive(page);
    scripts.arrive();
    await expect(tick).toBeChecked({timeout: 60_000});
    await expect.poll(() => page.evaluate(() => localStorage.getItem('ml-pipelines-guide:progress'))).toContain('intro-scope');
  });

  test('a key', async ({page}) => {
    const scripts = await openSlowly(page, 'about/');
    await page.keyboard.press('/');
    await notAlive(page);
    scripts.arrive();
    await expect(page.getByRole('searchbox', {name: 'Search the guide'})).toBeFocused({timeout: 60_000});
  });

  test.describe('on a phone', () => {
    test.use({viewport: {width: 390, height: 844}, hasTouch: true});

    test('a touch', async ({page}) => {
      const scripts = await openSlowly(page, 'about/');
      await page.getByRole('button', {name: 'Search', exact: true}).tap({noWaitAfter: true});
      await notAlive(page);
      scripts.arrive();
      await expect(page.getByRole('dialog', {name: 'Search'})).toBeVisible({timeout: 60_000});
    });

    test('the menu and the colors, which wait for no script', async ({page}) => {
      const scripts = await openSlowly(page, CHAPTER);
      const menu = page.getByRole('navigation', {name: 'Menu'});
      await page.getByRole('button', {name: 'Menu', exact: true}).tap({noWaitAfter: true});
      await expect(menu.getByRole('link', {name: 'Glossary'})).toBeVisible();
      await menu.getByRole('button', {name: 'Colors: system. Change'}).tap({noWaitAfter: true});
      await menu.getByRole('button', {name: 'Colors: light. Change'}).tap({noWaitAfter: true});
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await notAlive(page);
      scripts.arrive();
      await page.locator('html[data-has-hydrated=true]').waitFor({timeout: 60_000});
      await expect(menu.getByRole('button', {name: 'Colors: dark. Change'})).toBeVisible(); // the scripts go on from there
      await menu.getByRole('link', {name: 'Glossary'}).tap();
      await expect(page).toHaveURL(/glossary\/$/);
      await expect(menu).toBeHidden();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    });
  });

  test('what is typed into a field', async ({page}) => {
    const scripts = await openSlowly(page, 'references/');
    const field = page.getByRole('searchbox', {includeHidden: true}).first();
    await field.evaluate((input: HTMLInputElement) => {
      input.value = 'kleppmann';
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    });
    await notAlive(page);
    scripts.arrive();
    await expect(page.getByRole('link', {name: /I don't like notebooks/})).toHaveCount(0, {timeout: 60_000});
    await expect(field).toHaveValue('kleppmann');
  });
});
