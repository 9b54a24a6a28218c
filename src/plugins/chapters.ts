import type {PluginConfig} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {bookSidebar} from './book-sidebar';
import {lightDocs} from './light-docs';
import {rehypeCode} from './rehype-code';
import {rehypeFinished} from './rehype-finished';
import {remarkBook} from './remark-book';
import {remarkDiagrams} from './remark-diagrams';
import {remarkLabs} from './remark-labs';
import {remarkMathStyles} from './remark-math-styles';
import {remarkQuestions} from './remark-questions';
import {remarkReferences} from './remark-references';
import {recmaStatic} from './static-text/recma-static';
import {rehypeStatic} from './static-text/rehype-static';

/** The docs plugin, configured for chapters: one folder a chapter, addresses that never move with the part. */
export function chapters(): PluginConfig {
  return [
    lightDocs,
    {
      path: 'docs',
      routeBasePath: 'chapters',
      sidebarPath: './sidebars.ts',
      sidebarItemsGenerator: bookSidebar,
      include: ['**/*.{md,mdx}'],
      exclude: ['**/_*/**', '**/_*', '**/labs/**'],
      breadcrumbs: false,
      remarkPlugins: [remarkMath, remarkMathStyles, remarkReferences, remarkQuestions, remarkLabs, remarkBook, remarkDiagrams],
      rehypePlugins: [[rehypeKatex, {strict: false}], rehypeCode, rehypeFinished, rehypeStatic],
      recmaPlugins: [recmaStatic],
    },
  ];
}
