import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {pages, readBuilt, SITES} from '../sites';

/** The aim is 25,000 bytes. Chapters 1 and 2 have 23 questions each, whose texts stand in the page and again in its script: no more than today. */
const LIMIT = 32_000;
const site = path.join(__dirname, '../../..', SITES.root.folder);
const size = (text: string | Buffer) => gzipSync(text).length;
const scripts = readdirSync(path.join(site, 'assets/js'));
const chunk = scripts.find((name) => /^questions\.\w+\.js$/.test(name))!;

for (const chapter of ['intro-into-the-domain', 'data-science-is-done-in-python']) {
  test(`questions add at most 32 kB to ${chapter}`, async ({page}) => {
    await page.goto(`chapters/${chapter}/`);
    // What the page would be without them: its HTML less the questions, its script less their texts.
    const html = readBuilt(SITES.root, `chapters/${chapter}/index.html`);
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
    const own = scripts.filter((name) => fetched.some((url) => url.endsWith(name)) && name !== chunk).map((name) => readFileSync(path.join(site, 'assets/js', name), 'utf8')).filter((text) => text.includes('"place":"check"'));
    const script = own.reduce((sum, text) => sum + size(text) - size(withoutTexts(text)), 0);
    const markup = size(html) - size(await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'text/html');
      document.querySelectorAll('.q, .q-set').forEach((element) => element.remove());
      return document.documentElement.outerHTML;
    }, html));
    const code = size(readFileSync(path.join(site, 'assets/js', chunk)));
    const style = size(readFileSync(path.join(site, 'questions.css')));
    const sum = script + markup + code + style;
    console.log(`${chapter}: code ${code}, style ${style}, texts in the script ${script}, in the page ${markup}; together ${sum} bytes gzip`);
    expect(script).toBeGreaterThan(1000);
    expect(markup).toBeGreaterThan(1000);
    expect(sum).toBeLessThan(LIMIT);
  });
}

/** A page's script without the modules that hold its questions: JSON.parse('…') of an object or a list of them. */
const withoutTexts = (text: string) => text.replace(/JSON\.parse\('(?:[^'\\]|\\.)*'\)/g, (module) => (/"place":"(before|check|quiz)"/.test(module) ? 'null' : module));

test('a page without questions loads nothing of them', async ({page}) => {
  for (const address of ['', 'glossary/', 'references/', 'chapters/', pages().find((name) => /^\/catalog\/datasets?\//.test(name))?.slice(1) ?? 'catalog/']) {
    await page.goto(address, {waitUntil: 'networkidle'});
    // What is only fetched ahead for the next page, of a link in sight, is a prefetch and no script of this page.
    const used = await page.evaluate(() => [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel=stylesheet]')].map((element) => ('src' in element ? element.src : element.href)));
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((url) => /\/questions\./.test(url)), address || 'home').toEqual([]);
  }
});
