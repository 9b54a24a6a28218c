import type {LoadContext, Plugin} from '@docusaurus/types';
import {catalogFile, readCatalog} from '../../pipeline/catalog/read';
import type {Catalog} from '../../pipeline/catalog/types';
import {pagesOf, sharedData} from './pages';

const MISSING = 'There is no catalog yet: run `npm run pipeline`, which makes the data and records what ran.';

/**
 * The pages under /catalog, from what the pipeline recorded: each with a JSON module of what it shows. Without a recorded run the
 * dev server goes on without them, and a build stops.
 */
export function catalog(context: LoadContext): Plugin {
  return {
    name: 'catalog',
    getPathsToWatch: () => [catalogFile(context.siteDir)],
    loadContent() {
      const read = readCatalog(context.siteDir);
      if (!read && process.env.NODE_ENV === 'production') throw new Error(MISSING);
      if (!read) console.warn(MISSING);
      return Promise.resolve(read);
    },
    async contentLoaded({content, actions}) {
      const read = content as Catalog | undefined;
      if (!read) return;
      for (const [file, data] of Object.entries(sharedData(read))) await actions.createData(file, JSON.stringify(data));
      for (const {path, view, file, data} of await pagesOf(read)) {
        const page = await actions.createData(file, JSON.stringify(data));
        actions.addRoute({path: context.baseUrl + path.slice(1), component: `@site/src/catalog/${view}`, exact: true, modules: {page}});
      }
    },
  };
}
