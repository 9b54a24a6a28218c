import type {Browser} from '@playwright/test';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {HOST, paperPage} from './capture';
import {GUIDE, type Volume} from './types';

const CSS = `
body { display: flex; flex-direction: column; box-sizing: border-box; height: 960px; margin: 0; padding: 90px 60px 60px; color: #24201a; background: #fbf8f1; font: 26px/1.35 Charter, 'Bitstream Charter', Georgia, serif; }
img { width: 210px; margin: 0 0 70px; }
h1 { margin: 0 0 24px; font-size: 64px; line-height: 1.08; }
p { margin: 0; color: #665e51; }
p + p { margin-block-start: auto; font-size: 20px; }
`;

/** The picture that a library shows for the book: 1,200 by 1,920 pixels, PNG. */
export async function coverOf(browser: Browser, {title, subtitle, date, site}: Volume, outDir: string): Promise<Buffer> {
  const base = new URL(site).pathname;
  const page = await paperPage(browser, outDir, base);
  const html = toHtml(h('html', {lang: 'en'}, [h('head', [h('meta', {charSet: 'utf-8'}), h('style', CSS)]), h('body', [h('img', {src: `${base}img/arm.svg`, alt: ''}), h('h1', title), h('p', subtitle), h('p', `${date} · ${GUIDE.license}`)])]));
  await page.route('**/cover.html', (route) => route.fulfill({body: html, contentType: 'text/html'}));
  await page.setViewportSize({width: 600, height: 960});
  await page.goto(`${HOST}${base}cover.html`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
