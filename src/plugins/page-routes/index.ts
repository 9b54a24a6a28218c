import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {recordModules, type Recorded} from './record';
import {namesOf} from './record-of-page';

/** Written while scripts are bundled. */
export const recorded = (generated: string) => path.join(generated, 'route-modules.json');

/** The files that the table of all routes lies in. */
export function everyRoute(generated: string): string[] {
  const {routes, hashes} = JSON.parse(readFileSync(recorded(generated), 'utf8')) as Recorded;
  return [...routes, hashes];
}

/**
 * A page brings its own route, and the table of all of them is fetched when a reader goes on: in the main script, where Docusaurus has it,
 * every page would pay for the number of pages. While one writes, Docusaurus's own tables stay.
 */
export function pageRoutes({siteDir, generatedFilesDir}: LoadContext): Plugin {
  const browser = path.join(siteDir, 'src/plugins/page-routes/browser');
  const generated = (name: string) => path.join(generatedFilesDir, name);
  // As the bundler sees it: where packages are linked, their true place.
  const client = (name: string) => require.resolve(`@docusaurus/core/lib/client/${name}`);
  return {
    name: 'page-routes',
    configureWebpack(config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') return {};
      const alias = {
        [`${generated('routes')}$`]: path.join(browser, 'routes.ts'),
        [`${generated('registry')}$`]: path.join(browser, 'registry.ts'),
        [`${generated('routesChunkNames')}$`]: path.join(browser, 'names.ts'),
        '@docusaurus/ComponentCreator': path.join(browser, 'componentOf.ts'),
        '@every': generatedFilesDir,
        [client('preload.js')]: path.join(browser, 'preload.ts'),
        [client('docusaurus.js')]: path.join(browser, 'docusaurus.ts'),
      };
      // The names of all scripts, for Docusaurus's own way to fetch pages ahead.
      config.plugins = config.plugins?.filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin');
      // A chunk's id is its name: else every page would be sent a list from the one to the other.
      return {resolve: {alias}, optimization: {chunkIds: 'named'}, plugins: [recordModules(recorded(generatedFilesDir), () => namesOf(generatedFilesDir)) as never]};
    },
  };
}
