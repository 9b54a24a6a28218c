import {expect, it} from 'vitest';
import type {PageData} from './engine';
import {toResult} from './passage';

const anchor = (element: string, text: string, location: number) => ({element, text, location, id: text});
const passage = (url: string, score: number, at: ReturnType<typeof anchor>) => ({
  title: at.text, url, excerpt: `a &lt;b&gt; <mark>${at.text}</mark> c`, anchor: at, weighted_locations: [{balanced_score: score}],
});
const one = anchor('h2', 'one', 10);
const deep = anchor('h3', 'deep', 30);
const page: PageData = {
  url: '/chapters/x/', excerpt: 'top', meta: {title: 'Data quality', kind: 'chapter', note: 'chapter 8'},
  anchors: [anchor('h2', 'zero', 1), one, deep],
  sub_results: [passage('/chapters/x/#one', 1, one), passage('/chapters/x/#deep', 5, deep)],
};

it('leads to the best passage, with the headings above it and the found words apart, as text', () => {
  expect(toResult(page, 'freshness')).toMatchObject({url: '/chapters/x/#deep', path: ['one', 'deep'], excerpt: ['a <b> ', 'deep', ' c']});
});

it('leads to the page itself where its title says what was looked for', () => {
  expect(toResult(page, 'quality')).toMatchObject({url: '/chapters/x/', path: [], excerpt: ['top']});
});

it('shows no other names of a page', () => {
  expect(toResult({...page, sub_results: [], excerpt: 'to absorb demand. ¶ <mark>safety-stock</mark>.'}, 'stock')).toMatchObject({excerpt: ['to absorb demand. ']});
});
