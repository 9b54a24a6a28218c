import {describe, expect, it} from 'vitest';
import {isAllowed, refusedLicenses, SHIPPED} from './allowed';
import {packageOf} from './bundled';
import {lockedPackages} from './lock';
import {noticesOf, noticesText} from './notices';

const ROOT = process.cwd();

describe('licenses', () => {
  it('of everything that is installed are on the list', () => expect(refusedLicenses(lockedPackages(ROOT))).toEqual([]));

  it('of an OR one side is enough, of an AND both are needed; none is no license', () => {
    expect(isAllowed('(WTFPL OR MIT)', SHIPPED)).toBe(true);
    expect(isAllowed('Apache-2.0 AND MIT', SHIPPED)).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0', SHIPPED)).toBe(false);
    expect(refusedLicenses([{name: 'x', version: '1', license: 'AGPL-3.0'}, {name: 'y', version: '2', license: 'none is named'}])).toEqual(['x 1: AGPL-3.0', 'y 2: none is named']);
  });
});

describe('works of others that reach the reader', () => {
  const notices = noticesOf(ROOT);

  it('have a version, a license that only asks for its notice, and its text', () => {
    for (const {name, version, license, text} of notices) {
      expect(version, name).toMatch(/^\d/);
      expect(isAllowed(license, SHIPPED), `${name}: ${license}`).toBe(true);
      expect(text.length, name).toBeGreaterThan(200);
    }
  });

  it('are the scripts of the pages, the engines, the search, the fonts', () =>
    expect(notices.map(({name}) => name)).toEqual(expect.arrayContaining(['preact', 'DuckDB', 'Pyodide', 'CPython, with its standard library', 'Pagefind', 'KaTeX fonts'])));

  it('stand in one file with their texts, the same text once', () => {
    const text = noticesText(notices);
    for (const {name, version, license} of notices) expect(text).toContain(`${name} ${version} (${license})`);
    expect(text.split('Mozilla Public License, version 2.0')).toHaveLength(2);
  });
});

it('a file belongs to the innermost package on its path', () => {
  expect(packageOf('/a/node_modules/x/node_modules/@s/y/lib/z.js')).toBe('@s/y');
  expect(packageOf('/a/node_modules/react/index.js?x')).toBe('react');
  expect(packageOf('/a/src/index.ts')).toBeUndefined();
});
