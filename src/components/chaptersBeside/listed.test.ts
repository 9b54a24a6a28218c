import {expect, it} from 'vitest';
import type {ChapterFacts} from '../../content/guide-data';
import {listedOf} from './listed';

const part = (id: string, from: number, to: number) => Array.from({length: to - from + 1}, (_, n) => ({part: id, number: from + n}) as ChapterFacts);
const numbers = (chapters: readonly ChapterFacts[]) => chapters.map(({number}) => number);

it('lists what is around the page, however much of a long part was read on the way', () => {
  expect(numbers(listedOf(part('data', 100, 180), true, {part: 'data', number: 150}))).toEqual(numbers(part('data', 142, 158)));
  expect(numbers(listedOf(part('data', 20, 37), true, {part: 'data', number: 20}))).toEqual(numbers(part('data', 20, 28)));
});

it('lists nothing of a long part that is not read', () => {
  expect(listedOf(part('data', 100, 180), true, {part: 'models', number: 320})).toEqual([]);
  expect(listedOf(part('data', 100, 180), true, undefined)).toEqual([]);
});

it('lists all of a book that is not long, wherever the reader is', () => {
  expect(listedOf(part('data', 4, 9), false, undefined)).toHaveLength(6);
});
