import {spawnSync} from 'node:child_process';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Makes the search index from the built pages, after every build. It runs as a process of its own: Pagefind's Node API is an ES module
 * with a binary behind it, and Docusaurus loads plugins in a way that cannot import it.
 */
export function search(context: LoadContext): Plugin {
  return {
    name: 'search-index',
    async postBuild({outDir, baseUrl, routesPaths}) {
      const content = path.join(context.generatedFilesDir, 'content-data', 'default');
      const {status} = spawnSync(process.execPath, ['--import', 'tsx', path.join(context.siteDir, 'src/plugins/search/make.mts'), outDir, baseUrl, content], {
        stdio: ['pipe', 'inherit', 'inherit'], cwd: context.siteDir, input: JSON.stringify(routesPaths),
      });
      if (status !== 0) throw new Error('The search index could not be made; the lines above say why.');
    },
  };
}
