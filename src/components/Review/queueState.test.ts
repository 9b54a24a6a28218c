import {expect, it} from 'vitest';
import {emptyRecord} from '../../progress/record';
import {dayOf} from '../../review/day';
import type {ChapterFacts} from '../guide';
import {queueState} from './queueState';

const at = new Date(2026, 10, 25, 9).getTime();
const chapters = [{id: 'one', purposes: ['a']}, {id: 'two', purposes: ['b']}, {id: 'three', purposes: ['c']}] as ChapterFacts[];
const memory = {due: 5, last: 2, stability: 3, difficulty: 4, reps: 1, lapses: 0};

it('the queue knows memories, what was put off, and the day a chapter was finished', () => {
  const answer = (moment: number) => ({first: {right: true, at: moment}, last: {right: false, at: moment + 9e9}});
  const record = {
    ...emptyRecord(),
    ticks: {a: {on: true, at}, b: {on: false, at}},
    answers: {q: answer(at - 86_400_000), r: answer(at - 1)},
    cards: {k: {memory, at, log: []}, l: {buried: 7, at, log: []}},
  };
  const state = queueState(record, chapters, {two: ['q', 'r'], three: ['q', 's']});
  expect(state.memories).toEqual({k: memory, l: undefined});
  expect(state.buried).toEqual({k: undefined, l: 7});
  expect(state.finished).toEqual({one: dayOf(at), two: dayOf(at)});
});
