import {describe, expect, it} from 'vitest';
import {parseSearch, toSearch} from './address';
import {EVERYTHING, toggled, type Facet, type Filters} from './facet';
import {candidate, select} from './select';

interface Item { name: string; kind: string; stale: boolean }
const items: Item[] = [
  {name: 'Bläser orders', kind: 'dataset', stale: true}, {name: 'orders job', kind: 'job', stale: false}, {name: 'arms', kind: 'dataset', stale: false},
];
const kind: Facet<Item> = {key: 'kind', legend: 'Kind', options: [{value: 'dataset', label: 'dataset'}, {value: 'job', label: 'job'}], has: (item, value) => item.kind === value};
const stale: Facet<Item> = {key: 'stale', legend: 'Age', options: [{value: 'yes', label: 'stale'}], has: (item) => item.stale};
const facets = [kind, stale];
const found = (filters: Partial<Filters>) => select(items.map((item) => candidate(item, item.name)), facets, {...EVERYTHING, ...filters});

describe('narrowing a list', () => {
  it('shows everything when nothing is asked for', () => expect(found({}).found).toEqual(items));
  it('finds all words, in any order, whatever the case and the accents', () => {
    expect(found({text: '  ORDERS blaser '}).found.map(({name}) => name)).toEqual(['Bläser orders']);
    expect(found({text: 'orders arms'}).found).toEqual([]);
  });
  it('takes any option within a facet, and all facets together', () => {
    expect(found({chosen: {kind: ['dataset', 'job']}}).found).toHaveLength(3);
    expect(found({chosen: {kind: ['dataset'], stale: ['yes']}}).found.map(({name}) => name)).toEqual(['Bläser orders']);
  });
  it('counts what each option would give, given the other filters', () => {
    expect(found({chosen: {kind: ['dataset']}}).counts).toEqual({kind: {dataset: 2, job: 1}, stale: {yes: 1}});
    expect(found({chosen: {stale: ['yes']}}).counts).toEqual({kind: {dataset: 1, job: 0}, stale: {yes: 1}});
  });
});

describe('filters in the address', () => {
  it('come back as they went', () => {
    const filters: Filters = {text: 'fct stock', chosen: {kind: ['dataset', 'job'], stale: ['yes']}};
    expect(toSearch(filters)).toBe('?q=fct+stock&kind=dataset,job&stale=yes');
    expect(parseSearch(toSearch(filters), facets)).toEqual(filters);
  });
  it('leave out what is unknown', () => expect(parseSearch('?kind=dragon&color=red&stale=no', facets)).toEqual(EVERYTHING));
  it('are nothing when nothing is asked for', () => expect(toSearch({text: '  ', chosen: {kind: []}})).toBe(''));
});

it('an option that is taken twice is given back', () => {
  const once = toggled(EVERYTHING, kind, 'job');
  expect(once.chosen.kind).toEqual(['job']);
  expect(toggled(once, kind, 'job').chosen.kind).toEqual([]);
});
