import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Step} from '../after-build';
import {runBeside} from '../beside';
import {cardTags, drawAhead, makeCards, type Card} from './cards';
import {changedOn} from './dates';
import {FEED, feedOf} from './feed';
import {chapterPath, guideOf, type Guide} from './guide';
import {LLMS, markdownPath} from './llms';
import {escaped, readPages, withHead, type Page} from './pages';
import {publications} from './published';
import {structured, type Dates} from './structured';

let ahead: Promise<void> | undefined;
let pictures: Promise<void> | undefined;

/** Begins with the cards of chapters as soon as the content is read. */
export const told = (context: LoadContext): Plugin => ({
  name: 'told',
  async allContentLoaded() {
    if (process.env.NODE_ENV !== 'production') return;
    ahead = drawAhead(context.siteDir, guideOf(context));
    ahead.catch(() => undefined); // told by `finishTelling`
  },
});

let texts: Promise<void> | undefined;

/** Language models get the chapters as Markdown; goes on when the pages are read. */
export const tellModels: Step = async (context, {outDir}) => {
  const {read, done} = runBeside(context.siteDir, 'told/write-markdown.mts', [outDir], guideOf(context), 'The chapters could not be written as Markdown');
  texts = done;
  await read;
};

/** The pictures of the cards, and the Markdown, are made while other steps go on; here they are waited for. */
export const finishTelling: Step = async () => void (await Promise.all([pictures, texts]));

/** How the guide is told to those who lead to it: search engines, social networks, feed readers; language models have a step of their own. */
export const tellOthers: Step = (context, {outDir, baseUrl}) => {
  const {siteDir} = context;
  const begun = performance.now();
  const guide = guideOf(context);
  const pages = readPages(outDir, guide.name);
  const {cards, drawn} = makeCards(siteDir, outDir, guide, pages, ahead ?? Promise.resolve());
  pictures = drawn;
  drawn.catch(() => undefined); // told by `finishTelling`
  const published = publications(siteDir);
  const datesOf = (chapter: {id: string}): Dates => ({
    published: published.find((one) => one.chapter === chapter.id)?.at,
    changed: changedOn(siteDir, chapterPath(chapter)),
  });
  writeFileSync(path.join(outDir, FEED), feedOf(guide, published, new Date()));
  for (const page of pages) writeFileSync(page.file, withHead(page.html, headOf(page, cards.get(page.path)!, guide, datesOf)));
  hideNotFound(path.join(outDir, '404.html'));
  // Crawlers read it at the root of a host and nowhere else.
  if (baseUrl === '/') writeFileSync(path.join(outDir, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${guide.home}sitemap.xml\n`);
  console.log(`Told to others: ${pages.length} pages, ${new Set([...cards.values()]).size} cards, ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
};

function headOf(page: Page, card: Card, guide: Guide, datesOf: (chapter: {id: string}) => Dates): string {
  const chapter = guide.chapters.find((one) => chapterPath(one) === page.path);
  const tags: [string, string][] = [['og:type', chapter ? 'article' : 'website'], ['og:site_name', guide.name], ...cardTags(card)];
  const link = (rel: string, type: string, at: string, title: string) => `<link rel="${rel}" type="${type}" href="${guide.home}${at}" title="${escaped(title)}">`;
  return [
    ...tags.map(([name, content]) => `<meta property="${name}" content="${escaped(content)}">`),
    link('alternate', 'application/atom+xml', FEED, `${guide.name}: new and rewritten chapters`),
    // The two relations are those of llmstxt.org, second version.
    link('describedby', 'text/plain', LLMS, 'For language models'),
    ...(chapter ? [link('alternate', 'text/markdown', markdownPath(chapter), 'Markdown')] : []),
    // "<" would end the script; JSON may write it by its number.
    `<script type="application/ld+json">${JSON.stringify(structured(page, card, guide, datesOf)).replace(/</g, '\\u003c')}</script>`,
  ].join('');
}

/** The page for addresses that do not exist has no address of its own, and is not to be found. */
function hideNotFound(file: string): void {
  if (!existsSync(file)) return;
  const html = readFileSync(file, 'utf8').replace(/<link[^>]*\srel="?(?:canonical|alternate)"?[^>]*>|<meta[^>]*\sproperty="?og:url"?[^>]*>/g, '');
  writeFileSync(file, withHead(html, '<meta name="robots" content="noindex">'));
}
