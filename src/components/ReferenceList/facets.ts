import type {Reference} from '../../content';
import {topicOptions} from './topics';

export type FacetKey = 'read' | 'time' | 'level' | 'kind' | 'topic';

/** A question that the list can be narrowed by. A new one is one item in `facetsOf`. */
export interface Facet {
  /** Its name in the address. */
  key: FacetKey;
  legend: string;
  options: readonly {value: string; label: string}[];
  has: (reference: Reference, value: string, isRead: boolean) => boolean;
}

const LEVELS: readonly Reference['level'][] = ['intro', 'intermediate', 'deep'];
const KINDS: readonly Reference['kind'][] = ['article', 'paper', 'book', 'docs', 'course', 'video', 'podcast', 'repo'];

/** The facets of these references, in the order in which the page shows them. */
export function facetsOf(references: readonly Reference[]): readonly Facet[] {
  const plain = (value: string) => ({value, label: value});
  return [
    {
      key: 'read', legend: 'Your mark',
      options: [{value: 'no', label: 'not read'}, {value: 'yes', label: 'read'}],
      has: (_, value, isRead) => (value === 'yes') === isRead,
    },
    {
      key: 'time', legend: 'Time',
      options: [
        {value: '15', label: '≤ 15 min'}, {value: '30', label: '≤ 30 min'}, {value: '60', label: '≤ 1 h'},
        {value: 'longer', label: 'longer'}, {value: 'unknown', label: 'unknown'},
      ],
      has: ({minutes}, value) => hasTime(minutes, value),
    },
    {key: 'level', legend: 'Level', options: LEVELS.map(plain), has: ({level}, value) => level === value},
    {key: 'kind', legend: 'Kind', options: KINDS.map(plain), has: ({kind}, value) => kind === value},
    {
      key: 'topic', legend: 'Topic',
      options: topicOptions(references.flatMap(({topics}) => topics)),
      has: ({topics}, value) => topics.includes(value),
    },
  ];
}

function hasTime(minutes: number | null, value: string): boolean {
  if (value === 'unknown' || minutes === null) return value === 'unknown' && minutes === null;
  return value === 'longer' ? minutes > 60 : minutes <= Number(value);
}
