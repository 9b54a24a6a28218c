import path from 'node:path';
import {bookOf, type Book} from './book';
import {checkSite} from './check';
import type {Fault} from './fault';
import {loadSite} from './load';
import type {Options} from './site';
import {diskTree, type Tree} from './tree';

const defaults: Options = {
  staticDir: 'static',
  sitePaths: ['/', '/chapters/', '/catalog/', '/catalog/lineage/', '/catalog/runs/', '/references/', '/figures/', '/glossary/', '/about/', '/contribute/', '/contribute/chapter/', '/contribute/questions/', '/contribute/figures/', '/contribute/references/', '/contribute/style/', '/contribute/review/'],
  anchors: [],
};

/** What `readBook` gives: the content that can be used, and all that is wrong with the rest, ordered by place. */
export interface Reading {
  book: Book;
  faults: Fault[];
}

/**
 * Reads all content, checks it, and explains every fault at once. Never throws on bad content: what is malformed is left out
 * of the book and reported.
 *
 * @param docsDir the folder of the chapters; the folder above it is the project's root
 * @param options the static folder, addresses of the site's other pages, ids that every chapter page has, ids of the catalog, the figures
 */
export function readBook(docsDir: string, options: Partial<Options> = {}): Reading {
  const docs = path.resolve(docsDir);
  return readTree(diskTree(path.dirname(docs)), path.basename(docs), options);
}

/** `readBook` for a tree of files that need not lie on disk. */
export function readTree(tree: Tree, docs: string, options: Partial<Options> = {}): Reading {
  const site = loadSite(tree, docs, {...defaults, ...options});
  return {book: bookOf(site), faults: checkSite(site)};
}
