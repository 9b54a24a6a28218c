import type {Facet} from '../../components/filtering/facet';
import type {Kind, Listed} from '../data';
import {KINDS} from '../words';

/** The questions that the catalog can be narrowed by. */
export function facetsOf(entries: readonly Listed[]): Facet<Listed>[] {
  const domains = [...new Set(entries.flatMap((entry) => entry.domains))].sort();
  return [
    {
      key: 'kind', legend: 'Kind',
      options: (Object.keys(KINDS) as Kind[]).map((kind) => ({value: kind, label: KINDS[kind].many})),
      has: ({kind}, value) => kind === value,
    },
    {key: 'domain', legend: 'Domain', options: domains.map((value) => ({value, label: value})), has: (entry, value) => entry.domains.includes(value)},
    {
      key: 'fresh', legend: 'Promise to be fresh',
      options: [{value: 'stale', label: 'broken: stale'}, {value: 'kept', label: 'kept'}, {value: 'none', label: 'none given'}],
      has: ({kind, stale, promised}, value) => kind === 'dataset' && value === (!promised ? 'none' : stale ? 'stale' : 'kept'),
    },
    {
      key: 'personal', legend: 'Personal data',
      options: [{value: 'yes', label: 'holds some'}, {value: 'no', label: 'holds none'}],
      has: ({kind, personalData}, value) => kind === 'dataset' && (value === 'yes') === personalData,
    },
  ];
}
