import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildSync} from 'esbuild';
import {parse} from 'postcss';
import {builtPages, type Step} from '../after-build';
import {recorded} from '../page-routes';
import {recordsOfPages} from '../page-routes/record-of-page';
import {lighten, type Site} from './lighten';

/**
 * What a reader needs in order to read comes first: after the build, each page gets the rules that it uses in place of links to style
 * sheets, and its scripts start after the first paint.
 */
export function firstVisit(context: LoadContext): Plugin {
  return {
    name: 'first-visit',
    getClientModules: () => [path.join(context.siteDir, 'src/components/nextPage/index.ts')],
  };
}

/** After the build: each page gets the rules that it uses in place of links to style sheets, and starts its scripts by itself. */
export const lightenPages: Step = ({siteDir, generatedFilesDir}, {outDir, baseUrl}) => {
  const start = startScript(siteDir, generatedFilesDir);
  const sheets = new Map<string, ReturnType<typeof parse>>();
  const site: Site = {
    start,
    sheet(href) {
      let sheet = sheets.get(href);
      if (!sheet) sheets.set(href, (sheet = absolute(parse(readFileSync(path.join(outDir, href.slice(baseUrl.length)), 'utf8')), href)));
      return sheet;
    },
  };
  const pages = recordsOfPages(generatedFilesDir, recorded(generatedFilesDir));
  for (const page of builtPages(outDir)) {
    const route = baseUrl + path.relative(outDir, page).replaceAll(path.sep, '/').replace(/index\.html$/, '');
    const {files = [], record} = pages.get(route) ?? {};
    writeFileSync(page, lighten(readFileSync(page, 'utf8'), site, files.map((file) => baseUrl + file), record));
  }
};

/** The script in the head of every page, as one line. */
function startScript(siteDir: string, generated: string): string {
  const {namespace} = JSON.parse(readFileSync(path.join(generated, 'site-storage.json'), 'utf8')) as {namespace: string};
  const define = {COLOR_CHOICE: JSON.stringify(`theme${namespace}`)};
  const {outputFiles} = buildSync({define, entryPoints: [path.join(siteDir, 'src/plugins/first-visit/start/index.ts')], bundle: true, write: false, format: 'iife', minify: true, target: 'es2022'});
  return outputFiles[0]!.text.trim();
}

/** Addresses within a style sheet are meant from its own folder; in a page they would be meant from the page's. */
function absolute(sheet: ReturnType<typeof parse>, href: string): ReturnType<typeof parse> {
  sheet.walkDecls(/^(src|background|background-image|mask|mask-image|-webkit-mask|-webkit-mask-image|list-style|list-style-image|cursor|content)$/, (decl) => {
    decl.value = decl.value.replace(/url\((["']?)(?!data:|https?:|\/|#)([^"')]+)\1\)/g, (_all, _quote, address: string) => `url(${new URL(address, `http://site${href}`).pathname})`);
  });
  return sheet;
}
