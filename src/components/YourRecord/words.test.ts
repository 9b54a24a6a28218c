import {expect, it} from 'vitest';
import type {Summary} from '../../progress';
import {planWords} from './words';

const none = {added: 0, newer: 0, kept: 0};
const summary = (kinds: Partial<Summary['kinds']>): Summary => {
  const all = {ticks: none, read: none, tasks: none, goals: none, skipped: none, texts: none, answers: none, cards: none, ...kinds};
  return {exported: new Date(2026, 10, 25), kinds: all, changes: Object.values(all).reduce((sum, {added, newer}) => sum + added + newer, 0)};
};

it('says what a file would change, kind by kind', () =>
  expect(planWords(summary({ticks: {added: 1, newer: 0, kept: 0}, answers: {added: 3, newer: 2, kept: 7}, read: {added: 0, newer: 0, kept: 4}}))).toEqual({
    head: 'Saved on November 25, 2026. Taking it in changes 6 entries:',
    lines: ['1 purpose: 1 new', '12 questions: 3 new, 2 newer than here, 7 stay as they are'],
  }));
it('says when a file holds nothing newer, or nothing', () => {
  expect(planWords(summary({ticks: {added: 0, newer: 0, kept: 2}})).head).toBe('Saved on November 25, 2026. It holds nothing newer than what is here.');
  expect(planWords(summary({})).head).toContain('it is empty');
});
