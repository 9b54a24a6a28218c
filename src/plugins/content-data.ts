import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {formatFault, readBook, type Book, type Fault} from '../content';
import {PLUGIN, referenceFile, termFile} from './content-modules';
import {globalData} from './global-data';

interface Content {
  book: Book;
  faults: Fault[];
}

/**
 * Brings what the content door read to the pages: one JSON module a reference and a term, lists for the pages that show all,
 * and a few ids as global data. In a build, an error in the content stops it with every fault listed; in the dev server the
 * faults are printed and shown on the page concerned, and the rest of the guide goes on.
 */
export function contentData(context: LoadContext): Plugin {
  const docs = path.join(context.siteDir, 'docs');
  return {
    name: PLUGIN,
    getPathsToWatch: () => [`${docs}/**/*.{mdx,md,yml,svg}`],
    loadContent() {
      const {book, faults} = readBook(docs);
      const errors = faults.filter((fault) => fault.severity === 'error');
      const lines = errors.map(formatFault).join('\n');
      if (errors.length > 0 && process.env.NODE_ENV === 'production') {
        throw new Error(`The content has ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}:\n${lines}`);
      }
      if (errors.length > 0) console.error(`\n${lines}\n`);
      return Promise.resolve({book, faults: errors});
    },
    async contentLoaded({content, actions}) {
      const {book, faults} = content as Content;
      const write = (name: string, data: unknown) => actions.createData(name, JSON.stringify(data));
      for (const reference of book.references) await write(referenceFile(reference.id), reference);
      for (const term of book.terms) await write(termFile(term.id), term);
      for (const [file, id] of unknownIds(book)) await write(file, {id, missing: true});
      await write('references.json', book.references);
      await write('glossary.json', book.terms);
      await write('chapters.json', book.chapters);
      actions.setGlobalData(globalData(book, faults));
    },
  };
}

/** Ids that chapters use and no file knows: they get a record that says so, or the page's import would lead nowhere. */
function* unknownIds(book: Book): Generator<[file: string, id: string]> {
  const references = new Set(book.references.map((reference) => reference.id));
  const terms = new Set(book.terms.map((term) => term.id));
  for (const {uses} of book.chapters) {
    for (const id of [...uses.cites, ...uses.readings, ...uses.videos]) if (!references.has(id)) yield [referenceFile(id), id];
    for (const id of uses.terms) if (!terms.has(id)) yield [termFile(id), id];
  }
}
