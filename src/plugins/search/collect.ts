import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {ElementContent} from 'hast';
import {descriptionOf} from '../told/pages';
import type {ChapterData, ReferenceRecord, TermRecord} from './content';
import type {Entry, Kind} from './entry';
import {all, find, readPage, textOf} from './page';

/** Pages that only list what has entries of its own, or hold nothing but the reader's record. */
const LISTS = /^(references|glossary|figures)\/$/;

const HIDDEN = /<meta[^>]*name="?robots"?[^>]*noindex/;

const p = (value: string): ElementContent => ({type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value}]});

/**
 * Everything that search can lead to: the pages that were built (so no draft) and are not hidden from search engines, the works, the
 * terms and the figures.
 * @param pages HTML by path, without a leading slash
 * @param content folder of the generated content
 */
export function* collect(pages: ReadonlyMap<string, string>, content: string): Generator<Entry> {
  const read = <T>(name: string) => JSON.parse(readFileSync(path.join(content, name), 'utf8')) as T;
  const chapters = read<ChapterData[]>('chapters.json');
  const partOf = (id: string) => chapters.find((chapter) => chapter.id === id)?.part ?? [];
  for (const [page, html] of pages) yield* pageEntries(page, html, chapters);
  for (const work of read<ReferenceRecord[]>('references.json')) {
    yield {
      path: `references/#${work.id}`, kind: 'reference', title: work.title, note: [work.authors[0], work.year].filter(Boolean).join(', '),
      parts: [...new Set(work.citedIn.flatMap(partOf))], aliases: [work.id],
      body: [p(work.authors.join(', ')), p(work.why), p([work.publisher, work.kind, ...work.topics].filter(Boolean).join(', '))],
    };
  }
  for (const term of read<TermRecord[]>('glossary.json')) {
    yield {path: `glossary/#${term.id}`, kind: 'term', title: term.term, note: '', parts: [partOf(term.chapter ?? '')].flat(), aliases: [term.id, initials(term.term)].filter(Boolean), body: [p(term.definition)]};
  }
}

function pageEntries(page: string, html: string, chapters: readonly ChapterData[]): Entry[] {
  if (HIDDEN.test(html)) return [];
  const {root, title, body} = readPage(html);
  const description = descriptionOf(html);
  const chapter = chapters.find(({id}) => page === `chapters/${id}/`);
  const [, kind, name] = /^catalog\/([^/]+)\/([^/]+)\/$/.exec(page) ?? [];
  const entry = (kindOf: Kind, note: string, more: Partial<Entry> = {}): Entry => ({path: page, kind: kindOf, title, note, parts: [], aliases: [], body: more.body ?? body(), ...more});
  if (chapter) return [entry('chapter', `Chapter ${chapter.number}`, {parts: [chapter.part], aliases: [chapter.id]})];
  if (kind && name) return [entry('catalog', kind, {aliases: namesOf(decodeURIComponent(name))})];
  if (page.startsWith('catalog/')) return [entry('catalog', '', page === 'catalog/' ? {body: [p(description)]} : {})];
  if (page === 'figures/') return [entry('page', '', {body: [p(description)]}), ...figures(root)];
  return [entry('page', '', LISTS.test(page) || page === '' ? {body: [p(description)]} : {})];
}

function figures(root: Parameters<typeof all>[0]): Entry[] {
  return all(root, ({tagName, properties}) => tagName === 'figure' && 'dataFigure' in properties).map((figure) => {
    const id = String(figure.properties.id);
    const part = (fits: Parameters<typeof find>[1]) => textOf(find(figure, fits) ?? figure);
    return {
      path: `figures/#${id}`, kind: 'figure', title: part(({properties}) => properties.id === `${id}-title`), note: '', parts: [], aliases: [String(figure.properties.dataFigure)],
      body: [p(part(({tagName}) => tagName === 'figcaption'))],
    };
  });
}

/** What a catalog entry is looked for by: its name, its name without the schema, the words in it. */
function namesOf(name: string): string[] {
  const own = name.split('.').at(-1)!;
  return [...new Set([name, own, name.split(/[._-]+/).join(' ')])];
}

/** RAG for "retrieval-augmented generation": a name of three words or more is often said by its first letters. */
function initials(name: string): string {
  const words = name.split(/[ -]/);
  return words.length > 2 ? words.map((word) => word[0]!.toUpperCase()).join('') : '';
}
