import type {PageData} from './engine';

/** Stands in an entry before the other names by which it can be found; they are no part of what a result shows. */
export const OTHER_NAMES = '¶';

/** One result as it is shown. */
export interface Result {
  url: string;
  title: string;
  kind: string;
  note: string;
  /** Headings from the page's title, left out, down to the passage. */
  path: string[];
  /** Text around what was found; every second piece, beginning with the second, is a word that was looked for. */
  excerpt: string[];
}

/**
 * A page as a result that leads to its best passage: the one with most of what was looked for, or the page itself where its title says it.
 * @param asked the words that were looked for
 */
export function toResult(page: PageData, asked: string): Result {
  const {title, kind, note = ''} = page.meta;
  const named = asked.toLowerCase().split(/\s+/).every((word) => title.toLowerCase().includes(word));
  const score = (passage: PageData['sub_results'][number]) => passage.weighted_locations.reduce((sum, {balanced_score: own}) => sum + own, 0);
  const best = named ? undefined : page.sub_results.filter(({anchor}) => anchor).sort((a, b) => score(b) - score(a))[0];
  return {url: best?.url ?? page.url, title, kind, note, path: best?.anchor ? headings(page, best.anchor) : [], excerpt: pieces(best?.excerpt ?? page.excerpt)};
}

type Anchor = PageData['anchors'][number];

/** The headings above an anchor, and its own. */
function headings({anchors}: PageData, own: Anchor): string[] {
  const level = Number(own.element[1]);
  const above = anchors.filter(({element, location}) => location < own.location && /^h[2-6]$/.test(element) && Number(element[1]) < level);
  const chain: Anchor[] = [];
  for (const one of above.sort((a, b) => b.location - a.location)) {
    if (Number(one.element[1]) < Number((chain[0] ?? own).element[1])) chain.unshift(one);
  }
  return [...chain, own].map(({text}) => text.trim());
}

const ENTITIES: Record<string, string> = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&#39;': "'"};

/** Pagefind's markup as plain pieces of text, so that nothing of a page is ever put into this one as markup. */
const pieces = (markup: string): string[] =>
  markup.split(OTHER_NAMES)[0]!.split(/<\/?mark>/).map((piece) => piece.replace(/&(?:lt|gt|amp|quot|#x27|#39);/g, (entity) => ENTITIES[entity]!));
