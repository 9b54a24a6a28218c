import {expect, it} from 'vitest';
import {dateOf, dayOf, dayWords, isBelievable, spanWords} from './day';

it('is the day that the reader’s clock shows', () => {
  expect(dayOf(new Date(2026, 10, 25, 0, 1).getTime())).toBe(dayOf(new Date(2026, 10, 25, 23, 59).getTime()));
  expect(dayOf(new Date(2026, 10, 26, 0, 0).getTime())).toBe(dayOf(new Date(2026, 10, 25, 23, 59).getTime()) + 1);
  expect(dateOf(dayOf(new Date(2026, 2, 29, 12).getTime())).toISOString()).toBe('2026-03-29T00:00:00.000Z');
});
it('is said as a date', () => expect(dayWords(dayOf(new Date(2026, 10, 25).getTime()))).toBe('November 25'));
it('is believed up to one day ahead', () => expect([isBelievable(6, 5), isBelievable(7, 5)]).toEqual([true, false]));
it.each([[1, '1 day'], [3, '3 days'], [14, '2 weeks'], [57, '8 weeks'], [196, '6 months'], [586, '19 months'], [1559, '4 years']])('%d days are said as %s', (days, words) =>
  expect(spanWords(days)).toBe(words));
