import type {Facet} from './facets';
import {EVERYTHING, type Filters, type Sort} from './filters';

const SORTS: readonly Sort[] = ['topic', 'year', 'author', 'title'];
const LONGEST_TEXT = 200;

/**
 * The filters that a query string asks for. What it says that the page does not know is left out.
 * @param search such as "?topic=storage,lineage&kind=paper&q=lake"
 */
export function parseSearch(search: string, facets: readonly Facet[]): Filters {
  const query = new URLSearchParams(search);
  const chosen = facets.flatMap(({key, options}) => {
    const asked = query.getAll(key).flatMap((values) => values.split(','));
    const values = options.map((option) => option.value).filter((value) => asked.includes(value));
    return values.length > 0 ? [[key, values] as const] : [];
  });
  return {
    text: (query.get('q') ?? '').slice(0, LONGEST_TEXT),
    chosen: Object.fromEntries(chosen),
    sort: SORTS.find((sort) => sort === query.get('sort')) ?? EVERYTHING.sort,
  };
}

/** The query string that asks for these filters; empty when nothing is asked for. */
export function toSearch({text, chosen, sort}: Filters): string {
  const query = new URLSearchParams();
  if (text.trim()) query.set('q', text);
  for (const [key, values] of Object.entries(chosen)) if (values.length > 0) query.set(key, values.join(','));
  if (sort !== EVERYTHING.sort) query.set('sort', sort);
  const search = query.toString().replaceAll('%2C', ',');
  return search && `?${search}`;
}
