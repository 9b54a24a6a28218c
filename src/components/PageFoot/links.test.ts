import {existsSync} from 'node:fs';
import {expect, it} from 'vitest';
import {editLink, reportLink, sourceOf} from './links';

const at = 'https://github.com/a/b';

it('leads to the file, and to a form that knows page and words', () => {
  expect(editLink(at, 'docs/10-domain/an id/index.mdx')).toBe(`${at}/edit/main/docs/10-domain/an%20id/index.mdx`);
  const url = new URL(reportLink(at, 'https://c/d/?e=f#g', '  Two\n words & more '));
  expect([url.pathname, ...url.searchParams.entries()]).toEqual(['/a/b/issues/new', ['template', 'mistake.yml'], ['page', 'https://c/d/?e=f#g'], ['quote', 'Two words & more']]);
  expect(new URL(reportLink(at, 'https://c/')).searchParams.has('quote')).toBe(false);
  expect(new URL(reportLink(at, 'https://c/', 'x'.repeat(5000))).searchParams.get('quote')).toHaveLength(1000);
});

it('knows files that are there, and none where there is no single one', () => {
  for (const page of ['/glossary/', '/references/', '/about/', '/about/accessibility/', '/contribute/', '/contribute/style/']) expect(existsSync(sourceOf(page)!), page).toBe(true);
  expect([sourceOf('/'), sourceOf('/catalog/sales/')]).toEqual([undefined, undefined]);
});
