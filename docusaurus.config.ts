import type {Config} from '@docusaurus/types';
import {afterBuild} from './src/plugins/after-build';
import {book, bringBooks} from './src/plugins/book';
import {catalog} from './src/plugins/catalog';
import {chapters} from './src/plugins/chapters';
import {clientScripts} from './src/plugins/client';
import {contentData} from './src/plugins/content-data';
import {firstVisit, lightenPages} from './src/plugins/first-visit';
import {figures} from './src/plugins/figures';
import {parseFrontMatter} from './src/plugins/front-matter';
import {notices} from './src/plugins/notices';
import {makeOffline, offline} from './src/plugins/offline';
import {onPaper} from './src/plugins/on-paper';
import {pageRoutes} from './src/plugins/page-routes';
import {questionChunk} from './src/plugins/question-chunk';
import {rehypeCode} from './src/plugins/rehype-code';
import {securePages} from './src/plugins/policy';
import {hardening} from './src/plugins/policy/hardening';
import {finishSearchIndex, makeSearchIndex} from './src/plugins/search';
import {staticAssets} from './src/plugins/static-assets';
import {staticText} from './src/plugins/static-text';
import {REPOSITORY, themeConfig} from './src/plugins/theme-config';
import {finishTelling, tellModels, tellOthers, told} from './src/plugins/told';
import {sitemap} from './src/plugins/told/dates';

const site = {
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.BASE_URL ?? '/',
};

const config: Config = {
  title: 'Machine Learning Pipelines',
  tagline: 'A study guide for the ML infrastructure architect',
  favicon: 'img/favicon.svg',
  ...site,
  customFields: {repository: REPOSITORY},
  trailingSlash: true,
  baseUrlIssueBanner: false, // an inline script of the first page, which would come again with each way back to it
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: true},
  staticDirectories: ['static', '.cache/static'],
  markdown: {parseFrontMatter},
  plugins: [
    staticAssets,
    questionChunk,
    contentData,
    catalog,
    figures,
    book,
    chapters(),
    firstVisit,
    clientScripts,
    pageRoutes,
    staticText,
    onPaper,
    hardening,
    notices,
    offline,
    told,
    ['@docusaurus/plugin-content-pages', {path: 'src/pages', exclude: ['**/_*', '**/*.test.*'], rehypePlugins: [rehypeCode]}],
    ['@docusaurus/plugin-svgr', {svgrConfig: {svgo: false, titleProp: false}}],
    ['@docusaurus/plugin-sitemap', sitemap],
    // Each step builds on the pages as the one before has left them.
    afterBuild(tellOthers, makeSearchIndex, lightenPages, bringBooks, finishSearchIndex, tellModels, securePages, makeOffline, finishTelling),
  ],
  themes: [['@docusaurus/theme-classic', {customCss: ['./src/css/index.css']}]],
  themeConfig,
};

export default config;
