import {expect, test as plain, type Page} from '../page';
import {ADDRESSES, empty, HASHES, IMPORTS, KEY, MARKUP, NOW, SEARCHES, STORED, TAKEN, TOO_LARGE} from './inputs';

const CHAPTER = 'chapters/intro-into-the-domain/';

/** Each test also fails when a script of the input ran, tried to (its policy tells, page.ts), or broke the page's own. */
const test = plain.extend<{quiet: void}>({quiet: [async ({page}, give) => {
  const seen: string[] = [];
  page.on('dialog', (dialog) => (seen.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`));
  page.on('request', (request) => void (request.resourceType() === 'image' && /\/x$/.test(request.url()) && seen.push(`asked ${request.url()}`)));
  await give();
  expect(seen).toEqual([]);
  if (page.url() !== 'about:blank') expect(await page.evaluate(() => [({} as {polluted?: boolean}).polluted, ({} as {on?: boolean}).on]), 'prototypes').toEqual([undefined, undefined]);
}, {auto: true}]});

const stored = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key)!), KEY);
const mine = {...empty, ticks: {'intro-scope': {on: true, at: 9}}, texts: {'intro-lab-position': {text: 'SELECT 2', at: 9}}, seed: 0.5};
const keep = (page: Page, text: string) => page.addInitScript(([key, value]) => {
  if (!sessionStorage.getItem('kept')) localStorage.setItem(key!, value!);
  sessionStorage.setItem('kept', 'yes');
}, [KEY, text]);

test(`${IMPORTS.length + 2} files to take in: one sentence each, and what is here stays`, async ({page}) => {
  test.setTimeout(180_000);
  await page.clock.setFixedTime(NOW);
  await keep(page, JSON.stringify(mine));
  await page.goto('progress/');
  const field = page.getByLabel('A file that was saved here');
  const way = page.getByRole('status').filter({hasText: /./});
  const give = (content: string | Buffer, name = 'file.json') => field.setInputFiles({name, mimeType: 'application/json', buffer: Buffer.from(content)});
  const before = await stored(page);
  expect(before.ticks).toEqual(mine.ticks);
  for (const [what, content, says, name] of IMPORTS) {
    await give(content, name);
    await expect(way.filter({hasText: says}), what).toBeVisible();
    expect(await stored(page), what).toEqual(before);
    const leave = page.getByRole('button', {name: 'Leave it'});
    if (await leave.isVisible()) await leave.click();
    else expect(await page.getByRole('button', {name: 'Take it in'}).count(), what).toBe(0);
    await field.setInputFiles([]);
  }
  await give(TOO_LARGE);
  await page.getByRole('button', {name: 'Take it in'}).click();
  await expect(page.getByText('This browser has no room for what the file holds. Nothing was changed.')).toBeVisible();
  expect(await stored(page)).toEqual(before);

  await give(TAKEN);
  await page.getByRole('button', {name: 'Take it in'}).click();
  await expect(page.getByText('Taken in.')).toBeVisible();
  expect(await stored(page)).toMatchObject({ticks: mine.ticks, texts: mine.texts});
  for (const address of ['', 'review/', CHAPTER]) {
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
  }
  expect(await page.locator('main img[src="x"], main svg[onload], main [onerror]').count()).toBe(0);
});

test(`${STORED.length} records that others left in the browser's storage: told, put aside or read as far as they go`, async ({page}) => {
  await page.goto('progress/');
  for (const [what, text, says] of STORED) {
    await page.evaluate(([key, value]) => {
      localStorage.removeItem(`${key}:unreadable`);
      localStorage.setItem(key!, value!);
      localStorage.setItem('ml-pipelines-guide:searches', value!);
    }, [KEY, text]);
    await page.reload();
    await expect(page.getByRole('heading', {level: 1}), what).toBeVisible();
    if (says) await expect(page.getByText(says), what).toBeVisible();
    else expect(await page.getByText(/could not be read|newer version|does not let/).count(), what).toBe(0);
    if (says?.source.includes('read')) expect(await page.evaluate((key) => localStorage.getItem(`${key}:unreadable`), KEY), what).toBe(text);
  }
  await page.goto('review/');
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await page.goto(CHAPTER);
  const tick = page.getByRole('checkbox', {name: /^Sketch which decisions/});
  await tick.setChecked(!(await tick.isChecked()));
  const now = await tick.isChecked();
  await page.reload();
  await expect(tick).toBeChecked({checked: now});
});

test(`${SEARCHES.length} searches: an answer in words each`, async ({page}) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', {name: 'Search'});
  for (const text of SEARCHES) {
    await dialog.getByRole('searchbox').fill(text);
    await expect(dialog.getByRole('status'), text).toHaveAttribute('data-answers', (await dialog.getByRole('searchbox').inputValue()).trim());
    await expect(dialog.getByRole('status'), text).toContainText(/result|nothing found/i);
    await expect(dialog.locator('img, script, svg[onload]')).toHaveCount(0);
  }
});

test(`${ADDRESSES.length} addresses and ${HASHES.length} states of a figure: the page is there, and what it does not understand it leaves out`, async ({page}) => {
  test.setTimeout(120_000);
  for (const [address, heading] of ADDRESSES) {
    await page.goto(address);
    await expect(page.getByRole('heading', {level: 1}), address).toHaveText(heading);
    await expect(page.locator('main img[src="x"], [onerror], [onclick]'), address).toHaveCount(0);
  }
  await page.goto(CHAPTER);
  for (const hash of HASHES) {
    await page.evaluate((asked) => (location.hash = asked), hash);
    await expect(page.getByRole('heading', {level: 1}), hash).toBeVisible();
  }
  expect(await page.locator('main').innerText()).not.toContain(MARKUP.slice(3, 20));
});
