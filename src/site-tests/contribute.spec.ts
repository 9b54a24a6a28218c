import {existsSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from './page';

test('the foot of a chapter leads to its file, and to a form that holds page and selected words', async ({page}) => {
  await page.goto('chapters/data-quality/');
  const edit = await page.getByRole('link', {name: 'Edit this page'}).getAttribute('href');
  const file = new URL(edit!).pathname.replace(/^.*\/edit\/main\//, '');
  expect(existsSync(path.join(__dirname, '../..', file)), file).toBe(true);
  const report = page.getByRole('link', {name: 'Report a mistake here'});
  const query = async () => Object.fromEntries(new URL((await report.getAttribute('href'))!).searchParams);
  expect(await query()).toEqual({template: 'mistake.yml', page: expect.stringMatching(/\/chapters\/data-quality\/$/)});
  await page.locator('h1').first().evaluate((heading) => window.getSelection()!.selectAllChildren(heading));
  await report.dispatchEvent('pointerdown');
  await expect.poll(query).toMatchObject({quote: 'Data quality'});
});

test('every other page can be reported, and the ones with one file edited', async ({page}) => {
  for (const [address, editable] of [['catalog/', false], ['glossary/', true], ['contribute/style/', true]] as const) {
    await page.goto(address);
    await expect(page.getByRole('link', {name: 'Report a mistake here'})).toHaveCount(1);
    await expect(page.getByRole('link', {name: 'Edit this page'})).toHaveCount(editable ? 1 : 0);
  }
});
