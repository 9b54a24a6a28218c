import {mend} from './nearest';

/** What a page of the index says about itself; the part of Pagefind's answer that is used here. */
export interface PageData {
  url: string;
  excerpt: string;
  meta: {title: string; kind: string; note?: string};
  anchors: Anchor[];
  sub_results: {title: string; url: string; excerpt: string; anchor?: Anchor; weighted_locations: {balanced_score: number}[]}[];
}

interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(text: string, options: {filters: Record<string, string[]>}): Promise<{results: {id: string; data(): Promise<PageData>}[]}>;
}

interface Loaded {
  pagefind: Pagefind;
  words: readonly string[];
}

/** Results of one search: how many, and the pages themselves, fetched when they are shown. */
export interface Found {
  count: number;
  /** What was looked for: the text with slips mended and without words that no page says. */
  asked: string;
  /** Whether a slip was mended. */
  mended: boolean;
  /** Words that no page says. */
  unknown: string[];
  pages(from: number, to: number): Promise<PageData[]>;
}

/* Chapters are long, and a long page is not to lose against a short one for that. */
const RANKING = {pageLength: 0.15, termFrequency: 0.6, termSaturation: 1.6, termSimilarity: 6};

let loaded: Promise<Loaded> | undefined;

/** Loads the engine and what it knows of the index, once; a load that failed is tried anew at the next call. */
export function load(folder: string): Promise<Loaded> {
  loaded ??= Promise.all([
    import(/* webpackIgnore: true */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}words.json`).then((response) => response.json() as Promise<string[]>),
  ]).then(async ([pagefind, words]) => {
    await pagefind.options({baseUrl: '/', ranking: RANKING, excerptLength: 24});
    await pagefind.init();
    return {pagefind, words};
  });
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

/**
 * Looks for words in the whole guide.
 * @param folder address of the index, with a slash at its end
 * @param filters values by filter, `kind` or `part`; an absent filter lets everything through
 */
export async function find(folder: string, text: string, filters: Record<string, string[]>): Promise<Found> {
  const {pagefind, words} = await load(folder);
  const {text: asked, changed: mended, unknown} = mend(text, words);
  const {results} = asked ? await pagefind.search(asked, {filters}) : {results: []};
  return {count: results.length, asked, mended, unknown, pages: (from, to) => Promise.all(results.slice(from, to).map((result) => result.data()))};
}
