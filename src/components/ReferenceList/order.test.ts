import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {reference} from './fixtures';
import {groupsOf} from './order';
import {topicLabel, topicOptions} from './topics';

const WORKS = [
  reference('extra', {title: 'Zebra', tier: 'extra', topics: ['storage']}),
  reference('core', {title: 'apple', topics: ['storage'], year: null, authors: ['Wes McKinney']}),
  reference('case', {title: '10 lessons', topics: ['business-case', 'storage'], year: 2024, authors: ['Guido van Rossum', 'Ada Lovelace']}),
  reference('odd', {title: 'Mill', topics: ['a-new-topic'], year: 2024, authors: ['Google']}),
];
const shown = (...asked: Parameters<typeof groupsOf>) => groupsOf(...asked).map(({title, references}) => [title, references.map(({id}) => id)]);

describe('the list', () => {
  it('goes by topic in book order, core works first, a topic without a name last', () => {
    expect(shown(WORKS, {sort: 'topic', chosen: {}})).toEqual([
      ['Business case', ['case']], ['Storage', ['core', 'extra']], ['A new topic', ['odd']],
    ]);
  });

  it('shows a work under the topic that was chosen', () => {
    expect(shown(WORKS.slice(0, 3), {sort: 'topic', chosen: {topic: ['storage']}})).toEqual([['Storage', ['core', 'case', 'extra']]]);
  });

  it('goes by year, the newest first, living documents last', () => {
    expect(shown(WORKS, {sort: 'year', chosen: {}})).toEqual([
      ['2024', ['case', 'odd']], ['2020', ['extra']], ['Without a year: kept up to date', ['core']],
    ]);
  });

  it('goes by family name, and by title without regard to case', () => {
    expect(shown(WORKS, {sort: 'author', chosen: {}})).toEqual([[undefined, ['odd', 'extra', 'core', 'case']]]);
    expect(shown(WORKS, {sort: 'title', chosen: {}})).toEqual([[undefined, ['case', 'core', 'odd', 'extra']]]);
  });

  it('leaves the order that it was given alone', () => {
    groupsOf(WORKS, {sort: 'title', chosen: {}});
    groupsOf(WORKS, {sort: 'year', chosen: {}});
    expect(WORKS.map(({id}) => id)).toEqual(['extra', 'core', 'case', 'odd']);
  });
});

describe('topics', () => {
  it('of the bibliography all have a name', () => {
    const works = parse(readFileSync('docs/_data/bibliography.yml', 'utf8')) as {topics: string[]}[];
    const topics = topicOptions(works.flatMap((work) => work.topics));
    const named = topics.findIndex(({value}) => value === 'case-studies'); // the last one that has a name
    expect(topics.slice(named + 1)).toEqual([]);
  });

  it('are not taken for what objects inherit', () => expect(topicLabel('constructor')).toBe('Constructor'));
});
