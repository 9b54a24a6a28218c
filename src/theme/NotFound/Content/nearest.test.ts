import {expect, it} from 'vitest';
import {nearestPages} from './nearest';

const PAGES = ['/references/', '/glossary/', '/chapters/distributed-data-processing/', '/chapters/data-quality/', '/chapters/kubernetes-and-helm/', '/chapters/on-premises-and-cloud/']
  .map((path) => ({path, title: path}));
const near = (asked: string) => nearestPages(asked, PAGES).map(({path}) => path);

it.each([
  ['/chapters/data-qualty/', '/chapters/data-quality/'],
  ['/chapters/Data-Quality/index.html', '/chapters/data-quality/'],
  ['/DATA-QUALITY', '/chapters/data-quality/'],
  ['/chapters/data/', '/chapters/data-quality/'],
  ['/reference', '/references/'],
  ['/glosary.html', '/glossary/'],
  ['/chapters/kubernetes/', '/chapters/kubernetes-and-helm/'],
])('%s was meant as %s', (asked, meant) => expect(near(asked)[0]).toBe(meant));

it.each(['/', '', '/wp-admin.php', `/${'x'.repeat(50_000)}`, '/a'])('nothing is near %.20s', (asked) => expect(near(asked)).toEqual([]));
