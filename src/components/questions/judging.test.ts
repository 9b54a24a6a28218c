import {describe, expect, it, test} from 'vitest';
import type {ShownChoice, ShownNumber, ShownOrder, ShownTrace} from '../../content/quiz-data';
import * as choice from './choice/judge';
import * as number from './number/judge';
import * as order from './order/judge';
import * as trace from './trace/judge';
import {shuffled} from './shuffle';

const base = {chapter: 'c', place: 'check' as const, see: '#a', prompt: 'p'};

test.each([
  ['35.8', 35.8], ['1,050.7', 1050.7], ['1 050,7', 1050.7], ['0,5', 0.5], ['12,345', 12345], ['≈ 36 days', 36], ['−3', -3], ['2e3', 2000], ['.5', 0.5],
  ['', undefined], ['none', undefined], ['-', undefined], ['1.2.3', undefined],
])('%j is read as %s', (text, value) => expect(number.numberIn(text)).toBe(value));

describe('a number', () => {
  const data: ShownNumber = {...base, id: 'n', type: 'number', answer: 65.8, tolerance: 0.5, unit: 'parts', feedback: 'yes', otherwise: 'other', misses: [{value: 177.2, feedback: 'forgot'}, {value: 0, feedback: 'none'}]};
  it.each([['65.8', true, 'yes'], ['66.3', true, 'yes'], ['66.4', false, 'other'], ['177', false, 'forgot'], ['0', false, 'none'], ['12', false, 'other']])(
    '%s', (text, right, feedback) => expect(number.judge(data, text)).toEqual({right, feedback: [feedback]}));
  it('is asked for', () => expect([number.lacks(data, 'x'), number.lacks(data, '1')]).toEqual(['Write a number first, such as 12.5.', undefined]));
});

describe('a choice', () => {
  const option = (key: string) => ({key, text: key, feedback: `of ${key}`, ...(key.startsWith('right') ? {right: true as const} : {})});
  const one: ShownChoice = {...base, id: 'c', type: 'choice', several: false, options: ['right', 'mistake', 'other'].map(option)};
  const several: ShownChoice = {...one, several: true, options: ['right', 'right-2', 'mistake'].map(option)};
  it('explains the very option', () => {
    expect(choice.judge(one, ['mistake'])).toEqual({right: false, feedback: ['of mistake']});
    expect(choice.judge(one, ['right'])).toEqual({right: true, feedback: ['of right']});
  });
  it('of several says how many are left, and not which', () => {
    expect(choice.judge(several, ['right'])).toEqual({right: false, feedback: ['What you chose is right, and one more is too.']});
    expect(choice.judge(several, ['right', 'mistake'])).toEqual({right: false, feedback: ['of mistake']});
    expect(choice.judge(several, ['right-2', 'right']).right).toBe(true);
  });
});

describe('an order', () => {
  const data: ShownOrder = {...base, id: 'o', type: 'order', feedback: 'so', items: ['a', 'b', 'c', 'd'].map((text) => ({text, why: `why ${text}`}))};
  it('never begins right, and is the same for the same reader', () => {
    for (let seed = 1; seed < 400; seed++) {
      const places = order.start(data, seed / 400);
      expect(order.judge(data, places).right).toBe(false);
      expect([...places].sort()).toEqual([0, 1, 2, 3]);
      expect(order.start(data, seed / 400)).toEqual(places);
    }
  });
  it('explains the first item that stands too early', () => expect(order.judge(data, [0, 2, 1, 3]).feedback).toEqual(['The first one is right. “c” comes later. why c']));
  it('is right', () => expect(order.judge(data, [0, 1, 2, 3])).toEqual({right: true, feedback: ['so']}));
  it('moves by one, and not over the ends', () => {
    expect(order.moved([0, 1, 2], 2, -1)).toEqual([0, 2, 1]);
    expect([order.moved([0, 1], 0, -1), order.moved([0, 1], 1, 1)]).toEqual([[0, 1], [0, 1]]);
  });
});

describe('a trace', () => {
  const data: ShownTrace = {...base, id: 't', type: 'trace', code: '', answer: '2.0\nNone', feedback: 'yes', otherwise: 'other', misses: [{value: '2 None', feedback: 'whole'}]};
  it.each([['2.0 none', true, 'yes'], [" '2.0  None' ", true, 'yes'], ['2 None', false, 'whole'], ['2 none', false, 'whole'], ['3', false, 'other']])(
    '%j', (text, right, feedback) => expect(trace.judge(data, text)).toEqual({right, feedback: [feedback]}));
});

it('a shuffle holds the same items, and puts each of them first for about as many readers', () => {
  const first: Record<string, number> = {};
  for (let reader = 0; reader < 3000; reader++) {
    const [head, ...rest] = shuffled(['a', 'b', 'c'], (item) => `question-${item}`, reader / 3000 + 0.0001);
    expect([head, ...rest].sort()).toEqual(['a', 'b', 'c']);
    first[head!] = (first[head!] ?? 0) + 1;
  }
  for (const count of Object.values(first)) expect(count).toBeGreaterThan(900);
});
