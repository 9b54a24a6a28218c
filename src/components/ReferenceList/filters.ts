import type {Reference} from '../../content';
import type {Facet, FacetKey} from './facets';

export type Sort = 'topic' | 'year' | 'author' | 'title';

/** What the reader asks for. Within a facet any chosen option will do; facets and words must all fit. */
export interface Filters {
  text: string;
  chosen: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  sort: Sort;
}

export const EVERYTHING: Filters = {text: '', chosen: {}, sort: 'topic'};

export const isNarrowed = ({text, chosen}: Filters): boolean => text.trim() !== '' || countChosen(chosen) > 0;

export const countChosen = (chosen: Filters['chosen']): number => Object.values(chosen).reduce((n, values) => n + values.length, 0);

/** The filters with an option of a facet taken or given back. */
export function toggled(filters: Filters, {key, options}: Facet, value: string): Filters {
  const before = filters.chosen[key] ?? [];
  const now = options.map((option) => option.value).filter((one) => before.includes(one) !== (one === value));
  return {...filters, chosen: {...filters.chosen, [key]: now}};
}

/** A reference as the filters see it: its words folded once, and the reader's mark. */
export interface Candidate {
  reference: Reference;
  words: string;
}

export const candidate = (reference: Reference): Candidate => ({
  reference,
  words: folded([reference.title, ...reference.authors, reference.publisher].join(' ')),
});

/** Small letters without accents: "Bläser" is found by "blaser". */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

export interface Selection {
  /** The references that fit, in the order of the bibliography. */
  found: Reference[];
  /** How many fit each option, given all the other filters. */
  counts: Record<FacetKey, Record<string, number>>;
}

export function select(all: readonly Candidate[], facets: readonly Facet[], filters: Filters, isRead: (id: string) => boolean): Selection {
  const wanted = folded(filters.text).split(/\s+/);
  const named = all.filter(({words}) => wanted.every((word) => words.includes(word))).map(({reference}) => reference);
  const fits = (facet: Facet, reference: Reference) => {
    const values = filters.chosen[facet.key] ?? [];
    return values.length === 0 || values.some((value) => facet.has(reference, value, isRead(reference.id)));
  };
  const found = named.filter((reference) => facets.every((facet) => fits(facet, reference)));
  const counts = facets.map((facet) => {
    const others = named.filter((reference) => facets.every((other) => other === facet || fits(other, reference)));
    const count = ({value}: {value: string}) => others.filter((reference) => facet.has(reference, value, isRead(reference.id))).length;
    return [facet.key, Object.fromEntries(facet.options.map((option) => [option.value, count(option)]))] as const;
  });
  return {found, counts: Object.fromEntries(counts) as Selection['counts']};
}
