import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {HOST, paperPage} from '../capture';
import type {Volume} from '../types';
import {pdfDocument, type Pages} from './document';
import {finish, pagesOf} from './finish';

const css = (file: string) => readFileSync(path.join(__dirname, file), 'utf8');

/**
 * Prints a volume: once to learn which page each chapter begins on, and once with a table of contents that says so.
 *
 * @param outDir the built site; the arm and the fonts of formulas are taken from it
 * @returns the file, and how many pages it has
 */
export async function printPdf(browser: Browser, volume: Volume, outDir: string): Promise<{file: Uint8Array; pages: number}> {
  const base = new URL(volume.site).pathname;
  const page = await paperPage(browser, outDir, base);
  const images = Object.assign({}, ...volume.chapters.map((chapter) => chapter.images)) as Record<string, Buffer>;
  await page.route('**/images/*', (route) => route.fulfill({body: images[path.basename(new URL(route.request().url()).pathname)]!, contentType: 'image/png'}));
  const styles = {links: ['fonts', 'katex'].map((name) => `${base}katex/${name}.css`), css: `${css('../book.css')}\n${css('page.css')}`};
  const print = async (pages: Pages) => {
    await page.route('**/book.html', (route) => route.fulfill({body: pdfDocument(volume, pages, styles), contentType: 'text/html'}));
    await page.goto(`${HOST}${base}book.html`);
    await page.evaluate(() => document.fonts.ready);
    return page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true});
  };
  const pages = await pagesOf(await print(new Map()));
  const printed = await print(pages);
  await page.close();
  return finish(printed, volume);
}
