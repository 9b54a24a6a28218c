import type {Facet, Filters} from './facet';

/** An item as the filters see it: its words folded once. */
export interface Candidate<Item> {
  readonly item: Item;
  readonly words: string;
}

export const candidate = <Item>(item: Item, ...texts: readonly string[]): Candidate<Item> => ({item, words: folded(texts.join(' '))});

/** Small letters without accents: "Bläser" is found by "blaser". */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** The words that are searched for. */
export const wordsOf = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean);

export interface Selection<Item> {
  /** The items that fit, in their order. */
  readonly found: readonly Item[];
  /** How many fit each option of a facet, given all the other filters. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Narrows a list by words and facets. */
export function select<Item>(all: readonly Candidate<Item>[], facets: readonly Facet<Item>[], filters: Filters): Selection<Item> {
  const wanted = wordsOf(filters.text);
  const named = all.filter(({words}) => wanted.every((word) => words.includes(word))).map(({item}) => item);
  const fits = ({key, has}: Facet<Item>, item: Item) => {
    const values = filters.chosen[key] ?? [];
    return values.length === 0 || values.some((value) => has(item, value));
  };
  const counts = facets.map((facet) => {
    const others = named.filter((item) => facets.every((other) => other === facet || fits(other, item)));
    return [facet.key, Object.fromEntries(facet.options.map(({value}) => [value, others.filter((item) => facet.has(item, value)).length]))];
  });
  return {found: named.filter((item) => facets.every((facet) => fits(facet, item))), counts: Object.fromEntries(counts)};
}
