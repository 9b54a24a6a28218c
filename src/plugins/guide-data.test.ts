import {expect, it} from 'vitest';
import type {Book, Chapter} from '../content';
import {parts} from '../content/parts';
import {besideChapter, everyChapter, guideData, mendingChapters} from './guide-data';

/** A book of two parts, the first with nine of ten chapters. Each has two purposes and one question; the last asks a question of the third. */
function bookOf(chapters: number): Book {
  const first = Math.floor(chapters * 0.9);
  const chapter = (n: number) => ({
    id: `c${n}`, title: `Chapter ${n}`, part: parts[n <= first ? 0 : 1]!.id, number: n, status: 'path', minutes: 60, was: [],
    prerequisites: n > 1 ? ['c1'] : [], purpose: [{id: `c${n}-a`, text: 'A'}, {id: `c${n}-b`, text: 'B'}], uses: {questions: []},
    quiz: {older: n === chapters ? ['q3'] : [], questions: [{id: `q${n}`}], cards: []},
  });
  return {chapters: Array.from({length: chapters}, (_, i) => chapter(i + 1) as unknown as Chapter), references: [], tasks: [], troubles: [{id: 't', text: 'T', mended_in: 'c2'}]} as unknown as Book;
}
const ids = (chapters: {id: string}[]) => chapters.map(({id}) => id);

it('what every page knows of a long book does not grow with it, but for the digits of its numbers', () => {
  const sizeAt = (chapters: number) => JSON.stringify(guideData(bookOf(chapters), [])).length;
  expect(sizeAt(1000) - sizeAt(100)).toBeLessThanOrEqual(2);
  expect(guideData(bookOf(1000), []).parts.map(({chapters}) => chapters)).toEqual([900, 100, 0, 0, 0]);
  expect(everyChapter(bookOf(1000))).toHaveLength(1000);
});

it('a chapter of a long book brings itself, those around it in its part, those to read before, and those whose questions it asks', () => {
  const book = bookOf(1000);
  const beside = (n: number) => ids(besideChapter(book, book.chapters[n - 1]!));
  expect(beside(500)).toEqual(['c1', ...Array.from({length: 17}, (_, i) => `c${492 + i}`)]);
  expect(beside(905)).toEqual(['c1', ...Array.from({length: 13}, (_, i) => `c${901 + i}`)]); // its part begins with 901
  expect(beside(1000)).toEqual(['c1', 'c3', ...Array.from({length: 9}, (_, i) => `c${992 + i}`)]);
  expect(ids(mendingChapters(book))).toEqual(['c2']);
});

it('a short book is known whole to every page, and no page brings more', () => {
  const book = bookOf(20);
  expect(ids(guideData(book, []).chapters)).toEqual(ids(book.chapters));
  expect(guideData(book, []).chapters[1]).toEqual({id: 'c2', title: 'Chapter 2', part: parts[0]!.id, number: 2, status: 'path', minutes: 60, prerequisites: ['c1'], purposes: ['c2-a', 'c2-b']});
  expect([everyChapter(book), besideChapter(book, book.chapters[9]!), mendingChapters(book)]).toEqual([[], [], []]);
});
