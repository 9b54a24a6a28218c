import {expect, it} from 'vitest';
import {parseNumber} from './parseNumber';

it.each([
  ['12', 12],
  [' 1,200 ', 1200],
  ['1,234,567.5', 1234567.5],
  ['1 200', 1200],
  ['0,5', 0.5],
  ['.5', 0.5],
  ['5.', 5],
  ['−3', -3],
  ['1e3', 1000],
  ['1e999', undefined],
  ['', undefined],
  ['-', undefined],
  ['abc', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['0x10', undefined],
  ['1,2,3', undefined],
  ['12 parts', undefined],
])('%j is read as %j', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});
