import {expect, it} from 'vitest';
import {wellFormed} from './wellFormed';

it.each([
  ['/chapters/intro/', '/chapters/intro/'], ['/a%20b/%C3%A9/', '/a%20b/%C3%A9/'], ['/%E0%A4%A/', '/%25E0%25A4%25A/'], ['/100%/', '/100%25/'],
])('%s is read as %s', (path, read) => {
  expect(wellFormed(path)).toBe(read);
  expect(() => decodeURI(wellFormed(path))).not.toThrow();
});
