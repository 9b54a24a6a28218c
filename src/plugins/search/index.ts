import path from 'node:path';
import type {Step} from '../after-build';
import {runBeside} from '../beside';

let made: Promise<void> | undefined;

/** Later steps may need the index: here it is waited for. */
export const finishSearchIndex: Step = async () => made;

/**
 * Makes the search index from the built pages, after every build; goes on when the pages are read. It runs as a process of its own:
 * Pagefind's Node API is an ES module with a binary behind it, and Docusaurus loads plugins in a way that cannot import it.
 */
export const makeSearchIndex: Step = async ({siteDir, generatedFilesDir}, {outDir, baseUrl, routesPaths}) => {
  const content = path.join(generatedFilesDir, 'content-data', 'default');
  const {read, done} = runBeside(siteDir, 'search/make.mts', [outDir, baseUrl, content], routesPaths, 'The search index could not be made');
  made = done;
  await read;
};
