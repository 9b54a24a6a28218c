import {cpSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readMade, SHELF, type Made} from '../book/made';
import type {Step} from './after-build';

/** What `npm run book` has made of the text as it is now. The dev server has no such files, and offers none. */
export const offered = (root: string): Made[] => (process.env.NODE_ENV === 'production' ? readMade(root) : []);

/** Tells the page /book/ which PDF and EPUB files there are. */
export const book = ({siteDir}: LoadContext): Plugin => ({
  name: 'book',
  async contentLoaded({actions}) {
    const shown = offered(siteDir).map(({file, kind, id, title, bytes, pages}) => ({file, kind, id, title, bytes, ...(pages ? {pages} : {})}));
    await actions.createData('made.json', JSON.stringify(shown));
  },
});

/** After the build: brings the files that the pages offer, and no others. */
export const bringBooks: Step = ({siteDir}, {outDir}) => {
  const files = offered(siteDir);
  if (files.length > 0) mkdirSync(path.join(outDir, 'book'), {recursive: true});
  for (const {file} of files) cpSync(path.join(siteDir, SHELF, file), path.join(outDir, 'book', file));
};
