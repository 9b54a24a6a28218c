import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from './page';
import {pages, readBuilt, SITES} from './sites';

const attribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`, 'g'))].map((match) => decode(match[1] ?? match[2] ?? ''));
const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");

const exists = (file: string) => existsSync(file) && statSync(file).isFile();

for (const [name, site] of Object.entries(SITES)) {
  test(`every link and file that a page of the ${name} site names is there, anchors included`, () => {
    const ids = new Map(pages(site).map((page) => [page, new Set(attribute(readBuilt(site, `${page}index.html`), 'id'))]));
    const broken: string[] = [];
    for (const page of ids.keys()) {
      const html = readBuilt(site, `${page}index.html`);
      const from = new URL(site.address + page.slice(1));
      for (const target of [...attribute(html, 'href'), ...attribute(html, 'src')]) {
        const url = new URL(target, from);
        if (url.origin !== from.origin) continue;
        const inside = url.pathname.startsWith(site.baseUrl) ? url.pathname.slice(site.baseUrl.length - 1) : undefined;
        const known = inside !== undefined && (ids.has(inside) || exists(path.join(site.folder, decodeURIComponent(inside))));
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (!known) broken.push(`${page} → ${target}`);
        else if (anchor && ids.has(inside) && !ids.get(inside)!.has(anchor) && anchor !== '__docusaurus_skipToContent_fallback') broken.push(`${page} → ${target}`);
      }
    }
    expect(broken).toEqual([]);
    expect(ids.size).toBeGreaterThanOrEqual(23);
  });

  test(`the ${name} site names itself by its own address`, () => {
    const html = readBuilt(site, 'chapters/intro-into-the-domain/index.html');
    expect(html).toMatch(new RegExp(`rel="?canonical"? href="?${site.address}chapters/intro-into-the-domain/["\\s]`));
  });
}

test('an address without its trailing slash leads to the page, under a sub-path too', async ({page}) => {
  for (const {address} of Object.values(SITES)) {
    await page.goto(`${address}chapters/intro-into-the-domain`);
    await expect(page.getByRole('heading', {level: 1, name: 'Intro into the domain'})).toBeVisible();
    await page.goto(`${address}chapters/intro-into-the-domain/#read-hidden-technical-debt`);
    await expect(page.locator('#read-hidden-technical-debt')).toBeInViewport();
  }
});
