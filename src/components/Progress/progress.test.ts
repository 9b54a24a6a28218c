import {describe, expect, it} from 'vitest';
import type {ChapterFacts} from '../guide';
import {misses} from './misses';
import {nextSteps} from './next';
import {needed, standing, type ChapterParts, type Reader, type Result} from './standing';

const chapter = (number: number, prerequisites: string[] = []): ChapterFacts => ({
  id: `c${number}`, title: `Title ${number}`, part: 'domain', number, status: 'complete', minutes: 60, prerequisites, purposes: [`c${number}-a`, `c${number}-b`],
});
const parts = (n: number): ChapterParts => ({
  id: `c${n}`,
  questions: [
    {id: `c${n}-before`, place: 'before', see: '#a', prompt: ''},
    {id: `c${n}-check`, place: 'check', see: '#b', prompt: ''},
    ...[1, 2, 3, 4, 5].map((i) => ({id: `c${n}-quiz-${i}`, place: 'quiz' as const, see: '#c', prompt: ''})),
  ],
  tasks: [`c${n}-task`],
  readings: ['r', 's'],
});
const reader = (on: string[], results: Record<string, [first: boolean, last: boolean]>): Reader => ({
  isOn: (_group, id) => on.includes(id),
  result: (id): Result | undefined => (results[id] ? {first: results[id][0], last: results[id][1], at: 1} : undefined),
});
const quiz = (n: number, ...right: boolean[]) => Object.fromEntries(right.map((r, i) => [`c${n}-quiz-${i + 1}`, [r, true] as [boolean, boolean]]));

describe('where the reader stands in a chapter', () => {
  it('counts ticks, tasks, works, and answers except the guesses before reading', () => {
    const s = standing(chapter(1), parts(1), reader(['c1-a', 'c1-task', 's'], {'c1-before': [false, false], 'c1-check': [false, true], 'c1-quiz-1': [true, true]}));
    expect(s).toMatchObject({ticked: 1, questions: 6, answered: 2, first: 1, last: 2, tasks: 1, passed: 1, readings: 2, read: 1, minutesLeft: 30});
  });
  it('a quiz is passed with four of five right at the first try, once all are answered', () => {
    const of = (...right: boolean[]) => standing(chapter(1), parts(1), reader([], quiz(1, ...right)));
    expect(of(true, true, true, true).quiz).toMatchObject({taken: false, passed: false});
    expect(of(true, true, true, true, false)).toMatchObject({quiz: {taken: true, passed: true, first: 4}, minutesLeft: 0});
    expect(of(true, true, true, false, false)).toMatchObject({quiz: {taken: true, passed: false}, minutesLeft: 60});
    expect([5, 7, 8, 10].map(needed)).toEqual([4, 6, 7, 8]);
  });
});

describe('misses', () => {
  it('are those still wrong, then those mended; guesses are none', () => {
    const {open, mended} = misses([parts(1), parts(2)], reader([], {'c1-before': [false, false], 'c1-check': [false, true], 'c2-check': [false, false], 'c2-quiz-1': [true, true]}));
    expect(open.map(({id, chapter: c}) => [id, c])).toEqual([['c2-check', 'c2']]);
    expect(mended.map(({id}) => id)).toEqual(['c1-check']);
  });
});

describe('what to do next', () => {
  const book = [chapter(1), chapter(2, ['c1']), chapter(3)];
  const steps = (on: string[], results: Parameters<typeof reader>[1] = {}, more: {place?: string; due?: number} = {}) => {
    const r = reader(on, results);
    const standings = book.map((c) => standing(c, parts(c.number), r));
    return nextSteps({standings, open: misses(book.map((c) => parts(c.number)), r).open.length, due: more.due ?? 0, place: more.place}).map(({label}) => label);
  };
  it('is chapter 1 for a new reader', () => expect(steps([])).toEqual(['Start with chapter 1, Title 1']));
  it('is to go on where the reader is', () => expect(steps(['c1-a'], {}, {place: 'c1'})).toEqual(['Go on with chapter 1, Title 1']));
  it('is the next chapter when one is done', () => expect(steps(['c1-a', 'c1-b'], {}, {place: 'c1'})).toEqual(['Begin chapter 2, Title 2']));
  it('leaves out a chapter whose end quiz was passed', () => expect(steps([], quiz(1, true, true, true, true, true))).toEqual(['Begin chapter 2, Title 2']));
  it('puts the cards of today first and the misses last', () =>
    expect(steps(['c1-a'], {'c1-check': [false, false]}, {due: 3, place: 'c1'})).toEqual(['Review 3 cards', 'Go on with chapter 1, Title 1', 'Look at the question you missed']));
  it('goes back to what was left out', () => expect(steps(['c2-a', 'c2-b', 'c3-a', 'c3-b'], {}, {place: 'c3'})).toEqual(['Begin chapter 1, Title 1']));
  it('is nothing when all is done', () => expect(steps(book.flatMap((c) => c.purposes))).toEqual([]));
});
