import type {Reference} from '../../content';
import {shortReference} from '../reference/short';
import type {Filters} from './filters';
import {topicLabel, topicOptions} from './topics';

export interface Group {
  id: string;
  /** Missing where the list is one. */
  title?: string;
  references: Reference[];
}

const byText = new Intl.Collator('en', {sensitivity: 'base', numeric: true, ignorePunctuation: true}).compare;

/** The references in the order that is asked for, under headings where these help to find one's way. */
export function groupsOf(references: readonly Reference[], {sort, chosen}: Pick<Filters, 'sort' | 'chosen'>): Group[] {
  if (sort === 'topic') return byTopic(references, chosen.topic ?? []);
  if (sort === 'year') return byYear(references);
  const key = sort === 'title' ? ({title}: Reference) => title : ({authors}: Reference) => shortReference(authors, null);
  return [{id: sort, references: [...references].sort((a, b) => byText(key(a), key(b)) || byText(a.title, b.title))}];
}

/** Each under its home topic; when topics are chosen, under the first of its topics that is. What to begin with stands first. */
function byTopic(references: readonly Reference[], wanted: readonly string[]): Group[] {
  const home = ({topics}: Reference) => topics.find((topic) => wanted.includes(topic)) ?? topics[0]!;
  const groups = groupedBy([...references].sort((a, b) => Number(a.tier === 'extra') - Number(b.tier === 'extra')), home);
  return topicOptions(groups.keys()).map(({value}) => ({id: `topic-${value}`, title: topicLabel(value), references: groups.get(value)!}));
}

/** The newest first; living documents, which have no year, at the end. */
function byYear(references: readonly Reference[]): Group[] {
  const groups = [...groupedBy(references, ({year}) => year ?? 0)].sort(([a], [b]) => b - a);
  return groups.map(([year, some]) => ({
    id: `year-${year}`,
    title: year === 0 ? 'Without a year: kept up to date' : String(year),
    references: some.sort((a, b) => byText(a.title, b.title)),
  }));
}

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
