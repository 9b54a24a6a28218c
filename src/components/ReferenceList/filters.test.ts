import {describe, expect, it} from 'vitest';
import {facetsOf} from './facets';
import {candidate, EVERYTHING, isNarrowed, select, toggled, type Filters} from './filters';
import {reference} from './fixtures';

const WORKS = [
  reference('mesh', {title: 'Data Mesh', authors: ['Zhamak Dehghani'], kind: 'article', minutes: 29, topics: ['storage', 'collaboration']}),
  reference('lake', {title: 'Lakehouse', authors: ['Michael Armbrust'], kind: 'paper', level: 'deep', topics: ['storage']}),
  reference('drift', {title: 'Concept Drift', authors: ['João Gama'], kind: 'paper', minutes: 60, topics: ['telemetry']}),
  reference('talk', {title: 'A talk', kind: 'video', minutes: 95, topics: ['telemetry', 'storage']}),
];
const facets = facetsOf(WORKS);
const read = new Set(['lake']);
const ask = (filters: Partial<Filters>) => select(WORKS.map(candidate), facets, {...EVERYTHING, ...filters}, (id) => read.has(id));
const ids = (filters: Partial<Filters>) => ask(filters).found.map(({id}) => id);

describe('what fits', () => {
  it('is everything when nothing is asked', () => expect(ids({})).toEqual(['mesh', 'lake', 'drift', 'talk']));

  it('is any of the options within a facet, and all facets', () => {
    expect(ids({chosen: {kind: ['paper', 'video']}})).toEqual(['lake', 'drift', 'talk']);
    expect(ids({chosen: {kind: ['paper', 'video'], topic: ['storage']}})).toEqual(['lake', 'talk']);
  });

  it('has a topic, be it not its home', () => expect(ids({chosen: {topic: ['collaboration']}})).toEqual(['mesh']));

  it('has every word in title, authors or publisher, accents and case aside', () => {
    expect(ids({text: 'joao DRIFT'})).toEqual(['drift']);
    expect(ids({text: '  a press '})).toHaveLength(4);
    expect(ids({text: 'mesh gama'})).toEqual([]);
  });

  it('takes no longer than asked; a time that is not known fits no limit', () => {
    expect(ids({chosen: {time: ['30']}})).toEqual(['mesh']);
    expect(ids({chosen: {time: ['60']}})).toEqual(['mesh', 'drift']);
    expect(ids({chosen: {time: ['longer', 'unknown']}})).toEqual(['lake', 'talk']);
  });

  it('follows the reader’s marks', () => {
    expect(ids({chosen: {read: ['yes']}})).toEqual(['lake']);
    expect(ids({chosen: {read: ['no']}})).toEqual(['mesh', 'drift', 'talk']);
    expect(ids({chosen: {read: ['no', 'yes']}})).toHaveLength(4);
  });
});

describe('counts', () => {
  it('are those of all works when nothing is asked', () => {
    const {counts} = ask({});
    expect(counts.topic).toEqual({storage: 3, telemetry: 2, collaboration: 1});
    expect(counts.time).toEqual({15: 0, 30: 1, 60: 2, longer: 1, unknown: 1});
    expect(counts.read).toEqual({no: 3, yes: 1});
  });

  it('heed the other filters and the words, not the choices of their own facet', () => {
    const {counts} = ask({chosen: {kind: ['paper']}, text: 'drift'});
    expect(counts.kind).toMatchObject({paper: 1, article: 0, video: 0});
    expect(ask({chosen: {kind: ['paper']}}).counts.kind).toMatchObject({paper: 2, article: 1, video: 1});
    expect(ask({chosen: {kind: ['paper']}}).counts.topic).toEqual({storage: 1, telemetry: 1, collaboration: 0});
  });

  it('say what a choice would give', () => {
    for (const {key, options} of facets) {
      for (const {value} of options) expect(ids({chosen: {[key]: [value]}}), `${key} ${value}`).toHaveLength(ask({}).counts[key][value]!);
    }
  });
});

describe('a choice', () => {
  const kind = facets.find(({key}) => key === 'kind')!;

  it('is taken, in the order of the options, and given back', () => {
    const one = toggled(EVERYTHING, kind, 'video');
    const two = toggled(one, kind, 'article');
    expect(two.chosen.kind).toEqual(['article', 'video']);
    expect(toggled(toggled(two, kind, 'video'), kind, 'article').chosen.kind).toEqual([]);
  });

  it('narrows the list; blanks do not', () => {
    expect(isNarrowed(toggled(EVERYTHING, kind, 'video'))).toBe(true);
    expect(isNarrowed({...EVERYTHING, text: '  '})).toBe(false);
  });
});
