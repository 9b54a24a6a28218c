import {entriesOf} from '../../pipeline/catalog/read';
import type {Catalog} from '../../pipeline/catalog/types';
import type {Name, Names} from '../../catalog/data';

/** What an entry is called where it is pointed to. Datasets and jobs go by their ids: that is what SQL and logs say, and no two are alike. */
export const calledOf = ({kind, id, name}: ReturnType<typeof entriesOf>[number]): string => (kind === 'dataset' || kind === 'job' ? id : name);

/** The names of all entries. */
export function namesOf(catalog: Catalog): Names {
  const staleIds = new Set(catalog.datasets.filter(({freshness}) => freshness.stale).map(({id}) => id));
  return Object.fromEntries(entriesOf(catalog).map((entry): [string, Name] => [entry.id, {kind: entry.kind, name: calledOf(entry), ...(staleIds.has(entry.id) ? {stale: true} : {})}]));
}

/** The names that an entry mentions: every text in it that is an id. */
export function namesIn(entry: unknown, all: Names): Names {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (Object.hasOwn(all, value)) found.add(value);
    } else if (value && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(entry);
  return Object.fromEntries([...found].sort().map((id) => [id, all[id]!]));
}
