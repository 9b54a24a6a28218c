import {expect, alive} from '../page';
import {SITES} from '../sites';
import {kept, rest, test} from './visit';

test.describe('under a sub-path', () => {
  test.use({site: SITES.subPath});

  test('what was opened is read without a network, and what was not says so', async ({page, host, refused}) => {
    test.setTimeout(120_000);
    await page.goto(host.address);
    await rest(page);
    const [first, worker] = ['', 'sw.js'].map((path) => host.log.findIndex((one) => one.path === path));
    expect(first).toBeLessThan(worker!);
    expect(host.log.slice(0, worker).some(({path}) => /main\.[^/]+\.js$/.test(path)), 'the page has its scripts before the worker is asked for').toBe(true);
    await page.goto(`${host.address}chapters/intro-into-the-domain/`);
    await rest(page);
    expect((await kept(page)).pages).toEqual(['', 'chapters/intro-into-the-domain/']);

    host.cut();
    await page.reload();
    await expect(page.getByRole('heading', {level: 1})).toContainText(/intro into the domain/i);
    await expect(page.locator('.katex').first()).toHaveCSS('font-family', /KaTeX/);
    await page.getByRole('radio').first().check();
    await page.goto(`${host.address}chapters`); // the slash is often left out
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await page.getByRole('link', {name: /intro into the domain/i}).first().click();
    await expect(page).toHaveURL(/intro-into-the-domain\/$/);
    await page.goto(host.address);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();

    await page.getByRole('link', {name: 'Glossary'}).first().click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('This page is not kept');
    await page.getByRole('link', {name: 'chapters › intro into the domain'}).click();
    await alive(page);
    await expect(page.getByRole('heading', {level: 1})).toContainText(/intro into the domain/i);
    expect(await page.evaluate(() => fetch('https://elsewhere.invalid/').then(() => '', (problem: Error) => problem.message)), 'other hosts are not answered for').toBe('Failed to fetch');
    refused.length = 0; // the page's own policy refuses it too
  });
});

test('a part, search and the labs are kept on purpose, with their sizes said before', async ({page, host}) => {
  test.setTimeout(180_000);
  await page.goto(`${host.address}about/offline/`);
  await rest(page);
  await page.reload();
  const part = page.getByRole('listitem').filter({hasText: 'Part II:'});
  await expect(part).toContainText(/\d\.\d MB/);
  await part.getByRole('button', {name: /^Keep Part II/}).click();
  await expect(part.getByRole('status')).toHaveText('Kept.', {timeout: 60_000});
  const labs = page.getByRole('listitem').filter({hasText: 'The labs'});
  await expect(labs).toContainText(/1\d MB/);
  await labs.getByRole('button', {name: /^Keep/}).click();
  await expect(labs.getByRole('status')).toHaveText('Kept.', {timeout: 60_000});
  await expect(labs.getByRole('button', {name: /^Give up/})).toBeVisible();
  await page.goto(`${host.address}chapters/intro-into-the-domain/`);
  await rest(page);

  host.cut();
  await page.goto(`${host.address}chapters/data-quality/`);
  await expect(page.getByRole('heading', {level: 1})).toContainText(/data quality/i);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('drift');
  await expect(page.getByRole('dialog', {name: 'Search'}).locator('[data-result]').first()).toBeVisible();
  await page.goto(`${host.address}chapters/intro-into-the-domain/`);
  const cell = page.locator('[id="intro-lab-position"]');
  await cell.getByRole('button', {name: /^Run/}).first().click();
  await expect(cell.getByRole('table').last()).toBeVisible({timeout: 60_000});
  const range = await page.evaluate(async () => {
    const response = await fetch('/data/rnd/parts.parquet', {headers: {range: 'bytes=-4'}});
    return [response.status, response.headers.get('content-range'), await response.text()];
  });
  expect(range).toEqual([206, expect.stringMatching(/^bytes \d+-\d+\/\d+$/), 'PAR1']);
});
