import type {Facet, Filters} from './facet';

const LONGEST_TEXT = 200;

/**
 * The filters that a query string asks for. What it says that the page does not know is left out.
 * @param search such as "?kind=dataset,job&q=orders"
 */
export function parseSearch<Item>(search: string, facets: readonly Facet<Item>[]): Filters {
  const query = new URLSearchParams(search);
  const chosen = facets.flatMap(({key, options}) => {
    const asked = query.getAll(key).flatMap((values) => values.split(','));
    const values = options.map((option) => option.value).filter((value) => asked.includes(value));
    return values.length > 0 ? [[key, values] as const] : [];
  });
  return {text: (query.get('q') ?? '').slice(0, LONGEST_TEXT), chosen: Object.fromEntries(chosen)};
}

/** The query string that asks for these filters; empty when nothing is asked for. */
export function toSearch({text, chosen}: Filters): string {
  const query = new URLSearchParams();
  if (text.trim()) query.set('q', text);
  for (const [key, values] of Object.entries(chosen)) if (values.length > 0) query.set(key, values.join(','));
  const search = query.toString().replaceAll('%2C', ',');
  return search && `?${search}`;
}
