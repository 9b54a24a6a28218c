import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test, type Page} from '../page';
import {pages, readBuilt, SITES} from '../sites';
import {chaptersWithQuestions} from './book';

/** What all questions of a chapter may add to its page as it loads: bytes, gzip. */
const LIMIT = 25_000;
const site = path.join(__dirname, '../../..', SITES.root.folder);
const size = (text: string | Buffer) => gzipSync(text, {level: 9}).length; // coarser levels tell more of where a text lies than of the text
const built = (file: string) => readFileSync(path.join(site, file));
const scripts = readdirSync(path.join(site, 'assets/js'));
const code = scripts.find((name) => /^questions\.\w+\.js$/.test(name))!;
const style = readdirSync(path.join(site, 'assets/css')).find((name) => name.startsWith('questions.'))!;

/** Scripts of a page, by file name: its own, which a link may have asked for first, and those that they asked for. Not those of the page behind a link. */
const scriptsOf = (page: Page) =>
  page.evaluate(() => {
    const {SCRIPTS, MORE} = window as unknown as Record<'SCRIPTS' | 'MORE', string[]>;
    const own = (name: string) => [...SCRIPTS, ...MORE].includes(new URL(name).pathname);
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return [...new Set(entries.filter(({initiatorType, name}) => initiatorType === 'script' || own(name)).map(({name}) => name.split('/').pop()!))];
  });

for (const chapter of chaptersWithQuestions()) {
  test(`questions add at most 25 kB to ${chapter}`, async ({page}) => {
    await page.goto(`chapters/${chapter}/`, {waitUntil: 'networkidle'});
    await expect(page.getByRole('button', {name: 'Check all answers'})).toBeVisible();
    const loaded = await scriptsOf(page);
    expect(loaded).toContain(code);
    // What the page would be without them: its HTML less the questions, its scripts less their texts.
    const texts = loaded.filter((name) => name !== code).map((name) => String(built(`assets/js/${name}`))).reduce((sum, script) => sum + size(script) - size(withoutTexts(script)), 0);
    const {html, bare, formulas} = await parted(page, readBuilt(SITES.root, `chapters/${chapter}/index.html`));
    const parts = {code: size(built(`assets/js/${code}`)), style: size(built(`assets/css/${style}`)), texts, markup: size(html) - size(bare), formulas: formulas ? await formulasOf(page) : 0};
    const sum = Object.values(parts).reduce((a, b) => a + b);
    expect(loaded.filter((name) => name.startsWith('explanations'))).toEqual([]);
    await page.locator('.q input:visible').first().focus();
    // What keeps pages for reading without a network comes by itself, sooner or later; it is no part of the questions.
    const ofQuestions = async () => (await scriptsOf(page)).filter((name) => !loaded.includes(name) && /^(explanations|questions)/.test(name));
    await expect.poll(ofQuestions).toEqual([expect.stringMatching(`^explanations-${chapter}\\.`)]);
    const later = (await ofQuestions()).reduce((bytes, name) => bytes + size(built(`assets/js/${name}`)), 0);
    console.log(`${chapter}: ${Object.entries(parts).map(([what, bytes]) => `${what} ${bytes}`).join(', ')}; together ${sum} bytes gzip; when a reader turns to a question ${later} more`);
    for (const what of ['texts', 'markup'] as const) expect(parts[what], what).toBeGreaterThan(1000);
    expect(sum).toBeLessThan(LIMIT);
  });
}

/** A script without the modules that hold questions: JSON.parse('…') of an object or a list of them. */
const withoutTexts = (script: string) => script.replace(/JSON\.parse\('(?:[^'\\]|\\.)*'\)/g, (module) => (/"place":"(before|check|quiz)"/.test(module) ? 'null' : module));

/** The style sheet of formulas and the fonts that a page has loaded for it: they count where only questions have formulas. */
async function formulasOf(page: Page): Promise<number> {
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname).filter((name) => name.startsWith('/katex/')));
  return files.reduce((sum, file) => sum + (file.endsWith('.css') ? size(built(file)) : built(file).length), 0);
}

/** A page's HTML whole and without its questions, both as the browser writes it; and whether only questions have formulas. */
const parted = (page: Page, text: string) =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const html = parsed.documentElement.outerHTML;
    const any = () => parsed.querySelector('.katex') !== null;
    const before = any();
    parsed.querySelectorAll('.q, .q-set, link[href*="/questions."]').forEach((element) => element.remove());
    return {html, bare: parsed.documentElement.outerHTML, formulas: before && !any()};
  }, text);

test('a page without questions loads nothing of them', async ({page}) => {
  for (const address of ['', 'glossary/', 'references/', 'chapters/', pages().find((name) => /^\/catalog\/datasets?\//.test(name))?.slice(1) ?? 'catalog/']) {
    await page.goto(address, {waitUntil: 'networkidle'});
    // What is only fetched ahead for the next page, of a link in sight, is a prefetch and no script of this page.
    const used = await page.evaluate(() => [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel=stylesheet]')].map((element) => ('src' in element ? element.src : element.href)));
    expect(used.length).toBeGreaterThan(2);
    expect([...used, ...(await scriptsOf(page))].filter((url) => /(^|\/)(questions|explanations)\b/.test(url)), address || 'home').toEqual([]);
  }
});
