import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Book, Fault} from '../content';
import type {Catalog} from '../pipeline/catalog/types';
import {namesOf} from './catalog/names';
import {shownFigures} from './figures';
import {besideChapter, everyChapter, guideData, mendingChapters} from './guide-data';
import type {Labs} from './labs';
import {progressModule, reviewModule} from './learning-modules';
import {questionModules} from './question-modules';

/** Names of the generated modules: the plugin that writes them and the one that imports them must agree. */
export const PLUGIN = 'content-data';

const safe = (id: string) => encodeURIComponent(id).replace(/%/g, '_');

const referenceFile = (id: string) => `reference-${safe(id)}.json`;
const termFile = (id: string) => `term-${safe(id)}.json`;
const catalogEntryFile = (id: string) => `catalog-entry-${safe(id)}.json`;

/** The module that holds a reference; imported by the pages that name it and by no other. */
export const referenceModule = (id: string) => `@generated/${PLUGIN}/default/${referenceFile(id)}`;

/** The module that holds a term. */
export const termModule = (id: string) => `@generated/${PLUGIN}/default/${termFile(id)}`;

/** The module that holds kind and name of a catalog entry that a chapter links to. */
export const catalogEntryModule = (id: string) => `@generated/${PLUGIN}/default/${catalogEntryFile(id)}`;

const besideFile = (chapter: string) => `beside-${safe(chapter)}.json`;

/** The module that holds the chapters that a chapter's page names. */
export const besideModule = (chapter: string) => `@generated/${PLUGIN}/default/${besideFile(chapter)}`;

/** The module that holds the list of what is wrong at Palmwright. */
export const troublesModule = `@generated/${PLUGIN}/default/troubles.json`;

/** The module that holds the chapters that this list names. */
export const mendingModule = `@generated/${PLUGIN}/default/mending.json`;

const labFile = (id: string) => `lab-${safe(id)}.json`;
const takeAwayFile = (chapter: string) => `take-away-${safe(chapter)}.json`;

/** The module that holds a cell or a task of a lab. */
export const labModule = (id: string) => `@generated/${PLUGIN}/default/${labFile(id)}`;

/** The module that says where a chapter's lab lies as a folder to take away. */
export const takeAwayModule = (chapter: string) => `@generated/${PLUGIN}/default/${takeAwayFile(chapter)}`;

/** What the modules are made from. The catalog is absent until the pipeline has run. */
export interface Content {
  book: Book;
  faults: Fault[];
  catalog?: Catalog;
  labs: Labs;
  /** Path under which the site is served, for links in texts that are rendered here. */
  baseUrl: string;
}

/** Writes the modules whose content has changed, and touches no other: each written file is compiled anew. */
export function writeModules(folder: string, content: Content): void {
  for (const [name, data] of modules(content)) writeIfChanged(path.join(folder, name), JSON.stringify(data));
}

/** Writes a file that the site is built from, unless it holds that text already. */
export function writeIfChanged(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** One module a reference and a term, lists for the pages that show all, and the few facts that every page knows. */
function* modules({book, faults, catalog, labs, baseUrl}: Content): Generator<[file: string, data: unknown]> {
  // Where else a work is cited is for the list of all works; a chapter that brought it would grow with the book.
  for (const {citedIn: _chapters, ...reference} of book.references) yield [referenceFile(reference.id), reference];
  for (const term of book.terms) yield [termFile(term.id), term];
  yield* unknownIds(book, labs);
  const names = catalog ? namesOf(catalog) : {};
  for (const {uses} of book.chapters) for (const id of uses.catalog) yield [catalogEntryFile(id), names[id] ?? {id, missing: true}];
  for (const one of [...labs.cells, ...labs.tasks]) yield [labFile(one.id), one];
  for (const one of labs.takeAways) yield [takeAwayFile(one.chapter), one];
  yield ['references.json', book.references];
  yield ['glossary.json', book.terms];
  yield ['chapters.json', book.chapters.map(({quiz: _own, ...chapter}) => chapter)];
  yield ['troubles.json', book.troubles];
  yield ['mending.json', mendingChapters(book)];
  yield ['figures.json', galleryData(book)];
  yield ['review.json', reviewModule(book)];
  yield ['progress.json', progressModule(book)];
  yield* questionModules(book, baseUrl);
  yield ['guide.json', guideData(book, faults)];
  yield ['every-chapter.json', everyChapter(book)];
  yield ['descriptions.json', Object.fromEntries(book.chapters.map(({id, description}) => [id, description]))];
  for (const chapter of book.chapters) yield [besideFile(chapter.id), besideChapter(book, chapter)];
  for (const id of unreadChapters(book, faults)) yield [besideFile(id), []];
}

/** The figures in the order of the gallery, each with its source and with the chapter it belongs to, as far as they are known. */
function galleryData({chapters, references}: Book) {
  return shownFigures().map(({name, cite, chapter, draft}) => {
    const found = chapters.find(({id}) => id === chapter);
    return {
      name,
      draft: draft === true,
      chapter: found ? {id: found.id, title: found.title, number: found.number, shows: found.uses.figures.includes(name)} : null,
      reference: references.find(({id}) => id === cite) ?? {id: cite, missing: true},
    };
  });
}

/** Chapters that could not be read: their pages say so, and import what every chapter's page imports. */
const unreadChapters = ({chapters}: Book, faults: Fault[]): string[] =>
  faults.flatMap(({file}) => /[^/\\]+(?=[/\\]index\.mdx?$)/.exec(file) ?? []).filter((id) => chapters.every((chapter) => chapter.id !== id));

/** Ids that chapters use and no file knows get a record that says so, or the page's import would lead nowhere. */
function* unknownIds(book: Book, labs: Labs): Generator<[file: string, data: unknown]> {
  const references = new Set(book.references.map((reference) => reference.id));
  const terms = new Set(book.terms.map((term) => term.id));
  for (const {uses} of book.chapters) {
    for (const id of [...uses.cites, ...uses.readings, ...uses.videos]) {
      if (!references.has(id)) yield [referenceFile(id), {id, missing: true}];
    }
    for (const id of uses.labs) if (![...labs.cells, ...labs.tasks].some((one) => one.id === id)) yield [labFile(id), {id, missing: true}];
    for (const id of uses.terms) if (!terms.has(id)) yield [termFile(id), {id, missing: true}];
  }
}
