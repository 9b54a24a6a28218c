import {describe, expect, it} from 'vitest';
import {parseSearch, toSearch} from './address';
import {facetsOf} from './facets';
import {EVERYTHING, type Filters} from './filters';
import {reference} from './fixtures';

const facets = facetsOf([reference('a', {topics: ['storage', 'lineage']})]);
const parse = (search: string) => parseSearch(search, facets);

describe('the address', () => {
  it('is empty when nothing is asked for', () => expect(toSearch(EVERYTHING)).toBe(''));

  it('is short and can be read', () => {
    const filters: Filters = {text: 'data mesh', chosen: {topic: ['storage', 'lineage'], kind: ['paper'], level: []}, sort: 'year'};
    expect(toSearch(filters)).toBe('?q=data+mesh&topic=storage,lineage&kind=paper&sort=year');
  });

  it('gives back what it was made of', () => {
    const filters: Filters = {text: 'C++, “R&D” = 100%', chosen: {read: ['no'], time: ['15', 'unknown'], topic: ['storage']}, sort: 'author'};
    expect(parse(toSearch(filters))).toEqual(filters);
  });

  it('may name options in any order, twice, or in several fields', () => {
    expect(parse('?kind=video,article&kind=article').chosen.kind).toEqual(['article', 'video']);
  });

  it.each([
    '?topic=no-such-topic&kind=&level=constructor&sort=toString&read=maybe&time=-1',
    '?topic=__proto__&__proto__=x&constructor=y&topic[]=storage',
    '?utm_source=elsewhere&=&&&==',
    '?topic=%00,%ff,%E0%A4%A',
    '?sort=TOPIC',
  ])('does not heed %s', (search) => expect(parse(search)).toEqual(EVERYTHING));

  it('keeps the known part of a hostile one', () => {
    expect(parse('?topic=storage,<script>,toString&q=%E0%A4%A').chosen).toEqual({topic: ['storage']});
  });

  it('holds no endless text', () => expect(parse(`?q=${'x'.repeat(100_000)}`).text).toHaveLength(200));
});
