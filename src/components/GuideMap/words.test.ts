import {describe, expect, it} from 'vitest';
import type {ChapterFacts} from '../guide';
import {lengthWords, shortLength} from './length';
import {progressWords, stageWords} from './words';

const chapter = (number: number, part: string, status = 'path', minutes = 120): ChapterFacts => ({
  id: `c${number}`, title: `Chapter ${number}`, part, number, status, minutes, prerequisites: [], purposes: ['a', 'b'],
});
const parts = [{id: 'one', number: 'I'}, {id: 'two', number: 'II'}];
const book = [chapter(1, 'one', 'complete', 60), chapter(2, 'one', 'complete', 50), chapter(3, 'two')];
const progress = (...ticked: number[]) => progressWords(parts, book, (c) => ticked[c.number - 1] ?? 0);

describe('what the arm shows, in words', () => {
  it('is nothing before the first tick', () => expect(progress()).toBeUndefined());
  it('counts purposes before a chapter is done', () =>
    expect(progress(1)).toBe('You have ticked 1 of 6 purposes; no chapter is done yet.'));
  it('counts the chapters that are done', () =>
    expect(progress(2, 1)).toBe('You have ticked 3 of 6 purposes; 1 of 3 chapters is done.'));
  it('names the parts that are done', () =>
    expect(progress(2, 2)).toBe('You have ticked 4 of 6 purposes; 2 of 3 chapters are done, and with them part I.'));
  it('says when all is done', () => expect(progress(2, 2, 2)).toBe('You have ticked all 6 purposes; every joint of the arm is full.'));
});

describe('under a stage', () => {
  it('stands what the chapter is, until something is ticked', () => {
    expect(stageWords(book[0]!, 0)).toBe('complete chapter');
    expect(stageWords(book[2]!, 0)).toBe('reading path');
    expect(stageWords(book[2]!, 1)).toBe('1 of 2 ticked');
  });
});

describe('how long the guide is', () => {
  it('tells complete chapters from reading paths', () => {
    expect(shortLength(book)).toBe('3 chapters, about 4 hours. 2 are complete, 1 is a reading path for now.');
    expect(lengthWords(book)[0]).toBe('Chapters 1 and 2 are complete: about 2 hours, without the further reading.');
    expect(lengthWords(book)).toHaveLength(2);
  });
  it('says no more of reading paths when there are none', () => {
    expect(shortLength(book.slice(0, 2))).toBe('2 chapters, about 2 hours. All are complete.');
    expect(lengthWords(book.slice(0, 2))).toHaveLength(1);
  });
});
