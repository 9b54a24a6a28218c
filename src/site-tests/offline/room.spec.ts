import {expect} from '../page';
import {kept, rest, test} from './visit';

test('a full browser: a part that does not fit is refused in words, pages go by age, and nothing breaks', async ({page, context, host}) => {
  test.setTimeout(120_000);
  const session = await context.newCDPSession(page);
  const pages = ['chapters/intro-into-the-domain/', 'chapters/data-quality/', 'about/offline/'];
  for (const address of pages) {
    await page.goto(host.address + address);
    await rest(page);
  }
  const {origin} = new URL(host.address);
  const {usage} = await session.send('Storage.getUsageAndQuota', {origin});
  await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: usage + 2_000_000});
  await page.reload();
  const labs = page.getByRole('listitem').filter({hasText: 'The labs'});
  await labs.getByRole('button', {name: /^Keep/}).click();
  await expect(labs.getByRole('status')).toContainText(/has no room for it: 1\d MB are needed/);
  expect((await kept(page)).pages, 'no page was given up for what cannot fit').toEqual([...pages].sort());

  await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: usage + 100_000});
  await page.goto(`${host.address}references/`);
  await rest(page);
  // How many must go depends on what each page weighs today; which go first does not.
  const left = (await kept(page)).pages;
  expect(left, 'the page that was opened first has gone').not.toContain(pages[0]);
  expect(left, 'the pages that were opened last have not').toEqual(expect.arrayContaining(['about/offline/', 'references/']));
  host.cut();
  await page.goto(`${host.address}references/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('References');
});

test('the switch ends the worker and deletes what was kept, not the record; and begins anew', async ({page, host}) => {
  await page.goto(`${host.address}about/offline/`);
  await rest(page);
  await page.evaluate(() => localStorage.setItem('a', 'b'));
  await page.reload();
  await page.getByRole('button', {name: 'Keep nothing'}).click();
  await expect(page.getByText('You turned it off')).toBeVisible();
  expect(await kept(page)).toMatchObject({workers: 0, caches: 0});
  await page.getByRole('button', {name: 'Keep pages again'}).click();
  await expect(page.getByRole('listitem').filter({hasText: 'The labs'})).toBeVisible();
  await page.getByRole('button', {name: 'Keep nothing'}).click();
  await expect(page.getByText('You turned it off')).toBeVisible();
  await page.goto(host.address);
  await page.goto(`${host.address}about/offline/`);
  await expect(page.getByText('You turned it off')).toBeVisible();
  expect(await kept(page)).toMatchObject({workers: 0, caches: 0});
  expect(await page.evaluate(() => localStorage.getItem('a'))).toBe('b');
  await page.getByRole('button', {name: 'Keep pages again'}).click();
  await rest(page);
  expect((await kept(page)).workers).toBe(1);
});

test('it can be installed: name, icons that are there, addresses below the site’s own', async ({page, host, request}) => {
  await page.goto(host.address);
  expect(/<link[^>]*webmanifest[^>]*>/.exec(await (await request.get(host.address)).text())?.[0], 'what a browser would fetch before the page is seen').toBeUndefined();
  await rest(page);
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await request.get(new URL(href!, host.address).href)).json()) as {id: string; start_url: string; scope: string; icons: {src: string; sizes: string}[]};
  expect(manifest).toMatchObject({id: '/', start_url: '/', scope: '/', name: 'Machine Learning Pipelines'});
  for (const {src, sizes} of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = await createImageBitmap(await (await fetch(address)).blob());
      return `${image.width}x${image.height}`;
    }, src);
    expect(size).toBe(sizes);
  }
  const session = await page.context().newCDPSession(page);
  await rest(page);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors.map(({errorId}) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});
