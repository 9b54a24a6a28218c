import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {recordsOfPages} from './record-of-page';

const ROUTES = `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  {path: '/x/', component: ComponentCreator('/x/', 'aaa'), exact: true},
  {path: '/chapters/', component: ComponentCreator('/chapters/', 'bbb'), routes: [
    {path: '/chapters/one/', component: ComponentCreator('/chapters/one/', 'ccc'), exact: true, sidebar: "book"},
    {path: '/chapters/two/', component: ComponentCreator('/chapters/two/', 'ddd'), exact: true, sidebar: "book"},
  ]},
  {path: '*', component: ComponentCreator('*')},
];
`;
const NAMES = {'/x/-aaa': {__comp: 'page'}, '/chapters/-bbb': {__comp: 'root'}, '/chapters/one/-ccc': {__comp: 'item', content: 'one'}, '/chapters/two/-ddd': {__comp: 'item', content: 'two'}};
const MODULES = {modules: {
  page: {module: 1, chunks: {p: ['assets/js/p.1.js']}, later: {}}, root: {module: 2, chunks: {r: ['assets/js/r.1.js']}, later: {}}, item: {module: 3, chunks: {i: ['assets/js/i.1.js'], s: ['assets/js/s.1.js']}, later: {}},
  one: {module: 4, chunks: {o: ['assets/js/o.1.js'], s: ['assets/js/s.1.js'], q: ['assets/css/q.1.css']}, later: {e: '1'}}, two: {module: 5, chunks: {t: ['assets/js/t.1.js']}, later: {}},
}};

it('gives a page its own route, within those around it, and how each of their modules is loaded', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'routes-'));
  writeFileSync(path.join(folder, 'routes.js'), ROUTES);
  writeFileSync(path.join(folder, 'routesChunkNames.json'), JSON.stringify(NAMES));
  writeFileSync(path.join(folder, 'modules.json'), JSON.stringify(MODULES));
  const pages = recordsOfPages(folder, path.join(folder, 'modules.json'));
  expect([...pages.keys()]).toEqual(['/x/', '/chapters/one/', '/chapters/two/', '*']);
  expect(pages.get('/chapters/one/')).toEqual({
    record: {
      route: {path: '/chapters/', component: '/chapters/-bbb', routes: [{path: '/chapters/one/', component: '/chapters/one/-ccc', exact: true, sidebar: 'book'}]},
      names: {'/chapters/-bbb': {__comp: 'root'}, '/chapters/one/-ccc': {__comp: 'item', content: 'one'}},
      modules: {root: 2, item: 3, one: 4},
      later: {e: '1'},
    },
    files: ['assets/js/r.1.js', 'assets/js/i.1.js', 'assets/js/s.1.js', 'assets/js/o.1.js', 'assets/css/q.1.css'],
  });
});
