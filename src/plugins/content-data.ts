import {watch} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {formatFault, readBook, withoutDrafts, type Fault} from '../content';
import {listed} from '../figures/listed';
import {readCatalog} from '../pipeline/catalog/read';
import {knownNames} from '../pipeline/known';
import {ankiFile} from '../review/anki';
import {PLUGIN, writeIfChanged, writeModules, type Content} from './content-modules';
import {prepareLabs} from './labs';
import {ankiCards} from './learning-modules';

/** Several files saved at once, as a branch switch does, are read once. */
const SETTLED = 150;

/**
 * Brings what the content door read to the pages, as JSON modules. In a build, an error in the content stops it with every fault
 * listed; in the dev server the faults are printed and shown on the page, and the rest of the guide goes on.
 */
export function contentData(context: LoadContext): Plugin {
  const docs = path.join(context.siteDir, 'docs');
  const folder = path.join(context.generatedFilesDir, PLUGIN, 'default');
  // A file of the site, not a module: it can be taken without scripts.
  const anki = path.join(context.siteDir, '.cache/static/review/ml-pipelines-anki.csv');
  const read = async (): Promise<Content> => {
    const catalog = readCatalog(context.siteDir);
    const {book: whole, faults} = readBook(docs, {...knownNames(context.siteDir), figures: listed});
    // Drafts are for their authors: `npm start` shows them, a build shows them nowhere.
    const book = process.env.NODE_ENV === 'production' ? withoutDrafts(whole) : whole;
    const errors = faults.filter((fault) => fault.severity === 'error');
    tell(errors);
    return {book, faults: errors, baseUrl: context.baseUrl, ...(catalog ? {catalog} : {}), labs: await prepareLabs(context.siteDir, book)};
  };
  return {
    name: PLUGIN,
    // The bundler keeps an account of each field of each module, to leave out those that nothing uses: of these it is all or nothing.
    configureWebpack: () => ({module: {parser: {json: {exportsDepth: 1}}}}),
    async loadContent() {
      const content = await read();
      writeIfChanged(anki, ankiFile(ankiCards(content.book), 'ML Pipelines'));
      if (process.env.NODE_ENV !== 'production') follow(docs, () => void read().then((changed) => writeModules(folder, changed)));
      return content;
    },
    contentLoaded({content}) {
      writeModules(folder, content as Content);
    },
  };
}

function tell(faults: Fault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(formatFault).join('\n');
  if (process.env.NODE_ENV === 'production') {
    throw new Error(`The content has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${lines}`);
  }
  console.error(`\n${lines}\n`);
}

/**
 * Calls `changed` after an edit under `docs`. The modules are written anew and the bundler sees them by itself. Docusaurus' own
 * way, `getPathsToWatch`, reloads each plugin from the site as it was: two plugins that watch one file undo each other.
 */
function follow(docs: string, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(docs, {recursive: true}, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  });
  watcher.unref();
}
