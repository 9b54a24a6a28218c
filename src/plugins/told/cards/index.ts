import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {chapterName, chapterPath, fillsAt, partName, type Guide} from '../guide';
import type {Page} from '../pages';
import {CardMaker} from './maker';
import {CARD, type CardText} from './layout';

/** A card in the site: its address and what it says, in words. */
export interface Card {
  url: string;
  alt: string;
}

/**
 * Draws the cards of chapters before there are pages: while scripts are bundled a processor is often idle, and afterwards hardly ever.
 * @returns when they are there; `makeCards` draws what is not
 */
export function drawAhead(siteDir: string, guide: Guide): Promise<void> {
  const maker = new CardMaker(siteDir, guide.name);
  for (const chapter of guide.chapters) maker.order(textOf({path: chapterPath(chapter), title: chapter.title, description: chapter.description}, guide));
  return maker.draw();
}

/**
 * Gives each page its card. Entries of the catalog are many and share the catalog's.
 * @param ahead what is being drawn already
 * @returns the cards by their pages' paths, and when their pictures are there
 */
export function makeCards(siteDir: string, outDir: string, guide: Guide, pages: readonly Page[], ahead: Promise<void>): {cards: Map<string, Card>; drawn: Promise<void>} {
  const maker = new CardMaker(siteDir, guide.name);
  const own = pages.filter(({path: at}) => !/^catalog\/./.test(at));
  mkdirSync(path.join(outDir, 'cards'), {recursive: true});
  const cards = new Map<string, Card>();
  for (const page of own) {
    const text = textOf(page, guide);
    maker.order(text, (hash) => {
      const name = `cards/${page.path.split('/').filter(Boolean).at(-1) ?? 'home'}.${hash}.png`;
      cards.set(page.path, {url: guide.home + name, alt: `${text.over}: ${text.title}. ${text.description}`});
      return path.join(outDir, name);
    });
  }
  for (const {path: at} of pages) if (!cards.has(at)) cards.set(at, cards.get('catalog/')!);
  return {cards, drawn: ahead.then(() => maker.draw()).then(() => maker.deliver())};
}

function textOf({path: at, title, description}: Pick<Page, 'path' | 'title' | 'description'>, guide: Guide): CardText {
  const chapter = guide.chapters.find((one) => chapterPath(one) === at);
  if (chapter) {
    return {over: `${chapterName(chapter)} · ${partName(chapter)}`, title, description, note: `${chapter.minutes} minutes`, fills: fillsAt(chapter, guide.chapters)};
  }
  const hours = Math.round(guide.chapters.reduce((sum, {minutes}) => sum + minutes, 0) / 60);
  const note = at === '' ? `${guide.chapters.length} chapters, ${hours} hours` : '';
  return {over: at === '' ? guide.tagline : 'A study guide', title, description, note, fills: [1, 1, 1, 1, 1]};
}

/** The tags by which networks find a card. */
export const cardTags = ({url, alt}: Card): [name: string, content: string][] => [
  ['og:image', url],
  ['og:image:type', 'image/png'],
  ['og:image:width', String(CARD.width)],
  ['og:image:height', String(CARD.height)],
  ['og:image:alt', alt],
];
