/** A question that a list can be narrowed by. */
export interface Facet<Item> {
  /** Its name in the address. */
  readonly key: string;
  readonly legend: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly has: (item: Item, value: string) => boolean;
}

/** What the reader asks for. Within a facet any chosen option will do; facets and words must all fit. */
export interface Filters {
  readonly text: string;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

export const EVERYTHING: Filters = {text: '', chosen: {}};

export const countChosen = ({chosen}: Filters): number => Object.values(chosen).reduce((n, values) => n + values.length, 0);

export const isNarrowed = (filters: Filters): boolean => filters.text.trim() !== '' || countChosen(filters) > 0;

/** The filters with an option of a facet taken or given back. */
export function toggled<Item>(filters: Filters, {key, options}: Facet<Item>, value: string): Filters {
  const before = filters.chosen[key] ?? [];
  const now = options.map((option) => option.value).filter((one) => before.includes(one) !== (one === value));
  return {...filters, chosen: {...filters.chosen, [key]: now}};
}
