import {expect, test} from './page';

const shown = /^(\d+) works?/;

test('filters narrow the list, stand in the address, and go back with the browser', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.goto('references/');
  const status = page.getByRole('status').filter({hasText: /works?/}).first();
  const all = Number(shown.exec(await status.innerText())![1]);
  expect(all).toBeGreaterThan(260);

  const video = page.getByRole('checkbox', {name: /^video/i});
  const label = await page.locator('label', {has: video}).innerText();
  await video.check();
  await expect(page).toHaveURL(/kind=video/);
  await expect(status).toHaveText(new RegExp(`^\\d+ of ${all} works shown$`));
  const videos = await page.locator('[id]:has(> p label:has-text("watched"))').count();
  expect(label, 'the count beside the choice').toContain(String(videos));
  await expect(status).toContainText(`${videos} of `);

  await page.getByRole('searchbox').fill('kleppmann');
  await expect(page.getByRole('link', {name: /Turning the database inside out/}).first()).toBeVisible();
  await expect(page.getByRole('link', {name: /I don't like notebooks/})).toHaveCount(0);
  await expect(page).toHaveURL(/q=kleppmann/);
  await page.goBack();
  await expect(page.getByRole('link', {name: /I don't like notebooks/}).first()).toBeVisible();
  await page.reload();
  await expect(video).toBeChecked();
});

test('an address with a foreign value or an unknown id does no harm; a known id is shown', async ({page}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('references/?kind=%3Cscript%3E&topic=nothing&time=%00&q=%E0%A4#no-such-id');
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await page.goto('references/?kind=video#hidden-technical-debt');
  await expect(page.locator('#hidden-technical-debt')).toBeInViewport();
  expect(errors).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({javaScriptEnabled: false});
  test('all references and all terms stand there', async ({page}) => {
    await page.goto('references/');
    expect(await page.getByRole('link', {name: /archive copy/}).count()).toBeGreaterThan(260);
    await expect(page.getByRole('checkbox').first()).toBeHidden();
    await page.goto('glossary/#lead-time');
    await expect(page.locator('#lead-time')).toBeInViewport();
  });
});
