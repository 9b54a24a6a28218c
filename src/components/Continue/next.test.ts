import {expect, it} from 'vitest';
import type {ChapterFacts} from '../guide';
import {nextChapter} from './next';

const book = ['one', 'two', 'three'].map((id) => ({id}) as ChapterFacts);
const next = (place: string | undefined, ...done: string[]) => nextChapter(book, place, (c) => done.includes(c.id))?.id;

it('is nothing for a new reader, and where the chapter is gone', () => {
  expect(next(undefined)).toBeUndefined();
  expect(next('gone')).toBeUndefined();
});
it('is the chapter that was open last', () => expect(next('two', 'one')).toBe('two'));
it('is the next one with purposes left, when that chapter is done', () => expect(next('one', 'one', 'two')).toBe('three'));
it('stays where the reader was, when nothing after it is left', () => expect(next('two', 'two', 'three')).toBe('two'));
