import {expect, it} from 'vitest';
import {finishedAt} from './finished';

const at = (ticks: Record<string, number>, answers: Record<string, number>, quiz = ['q', 'r']) =>
  finishedAt({purposes: ['a', 'b']}, quiz, {ticked: (id) => ticks[id], answered: (id) => answers[id]});

it('a chapter is not finished at first, nor half-way', () => {
  expect(at({}, {})).toBeUndefined();
  expect(at({a: 5}, {q: 5})).toBeUndefined();
});
it('it is with the last tick, or the last answer of its end quiz', () => {
  expect(at({a: 5, b: 9}, {q: 1})).toBe(9);
  expect(at({a: 5}, {q: 3, r: 4})).toBe(4);
});
it('the earlier of both counts', () => expect(at({a: 5, b: 9}, {q: 3, r: 4})).toBe(4));
it('a chapter without an end quiz is finished by its ticks', () => {
  expect(at({}, {}, [])).toBeUndefined();
  expect(at({a: 1, b: 2}, {}, [])).toBe(2);
});
