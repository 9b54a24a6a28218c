import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {expect, it} from 'vitest';
import {feedOf} from './feed';
import type {Guide, ToldChapter} from './guide';

const chapter = (id: string, number: number, rest: Partial<ToldChapter> = {}) => ({
  id, number, title: `Q & A <${id}>`, description: 'What it gives.', part: 'data', status: 'complete', minutes: 60, purpose: [{id: 'p', text: 'Tell a < b & c.'}], rewritten: [], ...rest,
}) as unknown as ToldChapter;
const guide: Guide = {
  name: 'Guide', tagline: 'A guide', home: 'https://example.org/guide/', repository: 'https://example.org/repository',
  chapters: [chapter('a', 1, {rewritten: [{date: '2026-03-01', text: 'Section 3 begins from orders.'}]}), chapter('b', 2)],
};
const published = [
  {chapter: 'a', status: 'path', at: '2026-01-01T08:00:00+01:00'}, {chapter: 'gone', status: 'complete', at: '2026-01-02T08:00:00Z'},
  {chapter: 'b', status: 'complete', at: '2026-02-01T08:00:00Z'}, {chapter: 'a', status: 'complete', at: '2026-02-01T08:00:00Z'},
] as const;
interface Entry {id: string; title: {'#text': string}; updated: string}
const entries = (xml: string) => (new XMLParser({ignoreAttributes: false, isArray: (tag) => tag === 'entry'}).parse(xml) as {feed: {entry?: Entry[]; updated: string}}).feed;

it('tells of new chapters, completed ones and what authors rewrote, newest first, and of no chapter that is gone', () => {
  const xml = feedOf(guide, published, new Date());
  expect(XMLValidator.validate(xml)).toBe(true);
  const {entry, updated} = entries(xml);
  expect(entry!.map(({id, title}) => `${id.replace(guide.home, '')} ${title['#text']}`)).toEqual([
    'chapters/a/#rewritten-2026-03-01 Rewritten: Q & A <a>',
    'chapters/a/#complete New chapter: Q & A <a>',
    'chapters/b/#complete New chapter: Q & A <b>',
    'chapters/a/#path New reading path: Q & A <a>',
  ]);
  expect(updated).toBe(entry![0]!.updated);
});

it('is a feed without entries where history is cut off', () => {
  const xml = feedOf({...guide, chapters: [chapter('a', 1)]}, [], new Date('2026-05-05T00:00:00Z'));
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(entries(xml)).toMatchObject({updated: '2026-05-05T00:00:00.000Z'});
});
