import type {RouteConfig} from '@docusaurus/types';
import {expect, it} from 'vitest';
import {withoutLists} from './light-docs';

it('takes the lists of documents out of what every page of the docs gets, and leaves the rest', () => {
  const pages: RouteConfig[] = [{path: '/chapters/a/', component: '@theme/DocItem', exact: true, sidebar: 'book', modules: {content: 'a.mdx'}}];
  const version = {label: 'Next', docs: {a: {id: 'a', title: 'A'}}, docsSidebars: {book: [{type: 'link', label: 'A'}]}};
  const route: RouteConfig = {path: '/chapters/', component: '@theme/DocsRoot', routes: [{path: '/chapters/', component: '@theme/DocVersionRoot', props: {version, other: 1}, routes: [{path: '/chapters/', component: '@theme/DocRoot', routes: pages}]}]};
  expect(withoutLists(route)).toEqual({
    ...route, routes: [{...route.routes![0]!, props: {version: {label: 'Next', docs: {}, docsSidebars: {book: []}}, other: 1}}],
  });
});
