import {spawn} from 'node:child_process';
import path from 'node:path';
import type {Step} from '../after-build';

/**
 * Makes the search index from the built pages, after every build. It runs as a process of its own: Pagefind's Node API is an ES module
 * with a binary behind it, and Docusaurus loads plugins in a way that cannot import it.
 */
export const makeSearchIndex: Step = ({siteDir, generatedFilesDir}, {outDir, baseUrl, routesPaths}) => {
  const content = path.join(generatedFilesDir, 'content-data', 'default');
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(siteDir, 'src/plugins/search/make.mts'), outDir, baseUrl, content], {stdio: ['pipe', 'inherit', 'inherit'], cwd: siteDir});
  child.stdin.end(JSON.stringify(routesPaths));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The search index could not be made; the lines above say why.'))));
  });
};
