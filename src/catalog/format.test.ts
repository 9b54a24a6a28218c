import {describe, expect, it} from 'vitest';
import {age, bytes, count, counted, day, duration, measure, short, time} from './format';

describe('numbers for people', () => {
  it.each([[0, '0'], [999, '999'], [126_043, '126,043']])('count %d', (value, text) => expect(count(value)).toBe(text));
  it.each([[1, '1 row'], [0, '0 rows'], [1200, '1,200 rows']])('counted %d', (value, text) => expect(counted(value, 'row')).toBe(text));
  it.each([[999, '999'], [1000, '1.0 k'], [9949, '9.9 k'], [126_043, '126 k'], [999_499, '999 k'], [999_500, '1.0 M'], [12_345_678, '12 M']])('short %d', (value, text) =>
    expect(short(value)).toBe(text));
  it.each([[0.8423, undefined, '0.842'], [21.337, '%', '21.34 %'], [-1.2, undefined, '−1.20'], [1204.4, 'pieces', '1,204 pieces'], [0, undefined, '0.000']])('measure %d', (value, unit, text) =>
    expect(measure(value, unit)).toBe(text));
});

describe('sizes', () => {
  it.each([[0, '0 bytes'], [1, '1 byte'], [999, '999 bytes'], [1000, '1.0 kB'], [45_230, '45.2 kB'], [999_400, '999 kB'], [999_600, '1.0 MB'], [3_140_000, '3.1 MB'], [2.5e9, '2.5 GB']])('%d', (value, text) =>
    expect(bytes(value)).toBe(text));
});

describe('durations and ages', () => {
  it.each([[0, '0 ms'], [640, '640 ms'], [999.6, '1.0 s'], [2640, '2.6 s'], [59_940, '59.9 s'], [59_960, '1 min'], [65_000, '1 min 5 s'], [7_380_000, '2 h 3 min'], [3_599_900, '1 h']])('%d ms', (value, text) =>
    expect(duration(value)).toBe(text));
  it.each([[0, '0 min'], [0.5, '30 min'], [0.999, '1 h'], [36, '36 h'], [47.6, '2 days'], [76, '3 days 4 h'], [792, '33 days']])('%d hours', (value, text) => expect(age(value)).toBe(text));
});

describe('times', () => {
  it('are UTC, whatever the clock of the reader', () => {
    expect(time('2025-12-31T23:41:12Z')).toBe('31 Dec 2025, 23:41');
    expect(time('2026-01-01T01:05:00+02:00')).toBe('31 Dec 2025, 23:05');
    expect(day('2023-01-01')).toBe('1 Jan 2023');
  });
});
