import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from '@playwright/test';
import {transformSync} from 'esbuild';
import type {Captured} from './types';

/** A host that is nowhere: the built site is read from its folder, and nothing else can be asked for. */
export const HOST = 'http://guide.invalid';

/** prepare.ts as a script for the page. */
const PREPARE = transformSync(readFileSync(path.join(__dirname, 'prepare.ts'), 'utf8'), {loader: 'ts', format: 'iife'}).code;

/** The base path of a built site, as its own pages give it. */
export function siteOf(outDir: string): {base: string; address: string} {
  const html = readFileSync(path.join(outDir, 'index.html'), 'utf8');
  const address = /<link[^>]*rel="?canonical"?[^>]*href="?([^"\s>]+)/.exec(html)?.[1];
  if (!address) throw new Error(`${path.join(outDir, 'index.html')} does not say where the site lives.`);
  return {base: new URL(address).pathname, address};
}

/** A page of a browser that reads the files of a built site, as on paper: light, without scripts. */
export async function paperPage(browser: Browser, outDir: string, base: string): Promise<Page> {
  const page = await browser.newPage({javaScriptEnabled: false, bypassCSP: true, viewport: {width: 720, height: 1000}, deviceScaleFactor: 2, colorScheme: 'light'});
  await page.route('**/*', (route) => {
    const {origin, pathname} = new URL(route.request().url());
    const named = path.join(outDir, decodeURIComponent(pathname.slice(base.length)));
    const file = existsSync(named) && statSync(named).isDirectory() ? path.join(named, 'index.html') : named;
    return origin === HOST && pathname.startsWith(base) && existsSync(file) ? route.fulfill({path: file}) : route.abort();
  });
  await page.emulateMedia({media: 'print', colorScheme: 'light'});
  return page;
}

/** What a chapter's page says on paper, its drawings with the look that the site's style sheet gives them. */
export async function capture(page: Page, base: string, id: string): Promise<Captured> {
  await page.goto(`${HOST}${base}chapters/${id}/`);
  await page.evaluate(PREPARE);
  const images: Record<string, Buffer> = {};
  for (const drawing of await page.locator('[data-book-picture]').all()) {
    const name = `${id}-${await drawing.getAttribute('data-book-picture')}.png`;
    images[name] = await drawing.screenshot();
    await drawing.evaluate((element, file) => {
      const image = Object.assign(document.createElement('img'), {src: `images/${file}`, alt: element.getAttribute('aria-label') ?? ''});
      image.setAttribute('width', String(Math.round(element.clientWidth)));
      element.replaceWith(image);
    }, name);
  }
  return {id, images, html: await page.locator('article.prose').evaluate((article) => article.outerHTML)};
}
