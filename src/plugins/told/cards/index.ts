import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chapterName, chapterPath, fillsAt, partName, type Guide} from '../guide';
import type {Page} from '../pages';
import {CardMaker} from './draw';
import {CARD, type CardText} from './layout';

/** A card in the site: its address and what it says, in words. */
export interface Card {
  url: string;
  alt: string;
}

/** Makes the card of each page. Entries of the catalog are many and share the catalog's. */
export async function makeCards(siteDir: string, outDir: string, guide: Guide, pages: readonly Page[]): Promise<Map<string, Card>> {
  const maker = new CardMaker(siteDir, guide.name);
  const own = pages.filter(({path: at}) => !/^catalog\/./.test(at));
  mkdirSync(path.join(outDir, 'cards'), {recursive: true});
  const cards = new Map<string, Card>();
  for (const page of own) {
    const text = textOf(page, guide);
    const {png, hash} = await maker.make(text);
    const name = `cards/${page.path.split('/').filter(Boolean).at(-1) ?? 'home'}.${hash}.png`;
    writeFileSync(path.join(outDir, name), png);
    cards.set(page.path, {url: guide.home + name, alt: `${text.over}: ${text.title}. ${text.description}`});
  }
  for (const {path: at} of pages) if (!cards.has(at)) cards.set(at, cards.get('catalog/')!);
  return cards;
}

function textOf({path: at, title, description}: Page, guide: Guide): CardText {
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
