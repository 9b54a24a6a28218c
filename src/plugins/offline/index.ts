import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildSync} from 'esbuild';
import {parts} from '../../content/parts';
import type {Manifest} from '../../offline/manifest';
import {builtPages, type Step} from '../after-build';
import {appManifest} from './app';
import {facts, hash} from './files';
import {labFiles, listSite, type BookParts} from './list';

/** What is visited is kept, from a page's scripts on; the site can be installed. */
export function offline({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'offline',
    getClientModules: () => [path.join(siteDir, 'src/components/Offline/start.ts')],
    injectHtmlTags: () => ({headTags: process.env.NODE_ENV === 'production' ? [
      {tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${baseUrl}img/icon-180.png`}},
    ] : []}),
  };
}

/** After the build, as the very last step: names the build, writes its list of files and its service worker. */
export const makeOffline: Step = ({siteDir, generatedFilesDir, siteConfig}, {outDir, baseUrl}) => {
  const content = path.join(generatedFilesDir, 'content-data', 'default');
  const chapters = JSON.parse(readFileSync(path.join(content, 'chapters.json'), 'utf8')) as BookParts['chapters'];
  writeFileSync(path.join(outDir, 'manifest.webmanifest'), JSON.stringify(appManifest(siteConfig), null, 2));
  const list = listSite({outDir, baseUrl, generated: generatedFilesDir, book: {parts, chapters}, labs: labFiles(content, readdirSync(content))});
  const {build} = sealSite(siteDir, outDir, list);
  const kept = Object.values(list.files);
  console.log(`Offline: build ${build}, ${kept.length} files, ${(kept.reduce((sum, [, bytes]) => sum + bytes, 0) / 1e6).toFixed(1)} MB, shell ${list.shell.length} files.`);
};

/**
 * Gives a listed site its name, which depends on all of its files, and writes the name into every page, the list and the worker.
 * @returns the list with its name, and the hashes of the pages as they are now
 */
export function sealSite(siteDir: string, outDir: string, list: Manifest): Manifest {
  const build = hash(JSON.stringify(Object.entries(list.files).sort())).slice(0, 12);
  for (const page of builtPages(outDir)) {
    writeFileSync(page, readFileSync(page, 'utf8').replace(/<html\b( data-build=[0-9a-f]+)?/, `<html data-build=${build}`));
  }
  const pages = Object.keys(list.files).filter((file) => file.endsWith('.html'));
  const sealed = {...list, build, files: {...list.files, ...Object.fromEntries(pages.map((file) => [file, facts(outDir, file)]))}};
  mkdirSync(path.join(outDir, 'offline'), {recursive: true});
  writeFileSync(path.join(outDir, `offline/${build}.json`), JSON.stringify(sealed));
  buildSync({
    entryPoints: [path.join(siteDir, 'src/offline/worker/index.ts')], outfile: path.join(outDir, 'sw.js'),
    bundle: true, minify: true, format: 'iife', target: 'es2022', define: {BUILD: JSON.stringify(build)},
  });
  return sealed;
}
