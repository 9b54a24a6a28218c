import type {ElementContent, Root} from 'hast';
import {toHtml as print} from 'hast-util-to-html';
import {OTHER_NAMES} from '../../components/Search/passage';

/** What can be found: a chapter, a work, a term, a thing of the catalog, a figure, or another page. */
export type Kind = 'chapter' | 'reference' | 'term' | 'catalog' | 'figure' | 'page';

/** One thing that search can lead to. */
export interface Entry {
  /** Address without the base path, with the anchor where the thing is a part of a page. */
  path: string;
  kind: Kind;
  title: string;
  /** What stands beside the title in a result: "Chapter 2", "Pat Helland, 2012"; empty where its kind says enough. */
  note: string;
  /** Ids of the parts of the book that it belongs to. */
  parts: readonly string[];
  /** Other words by which it is known: an id, the pieces of a table's name, initials. */
  aliases: readonly string[];
  body: readonly ElementContent[];
}

/** How much the words of an entry count: a chapter explains, a catalog entry mentions. */
const WEIGHT: Record<Kind, number> = {chapter: 1, reference: 1, term: 2, catalog: 0.6, figure: 1, page: 1};
/** Of the catalog, what people call by its name; tables and jobs are called after it. */
const NAMED_KINDS = new Set(['model', 'report', 'project', 'expert']);

/**
 * Words that readers add to say what kind of answer they look for ("safety stock formula", "idempotence definition"). All words of a query
 * have to be found, so an entry without them would not be found at all.
 */
export const ASKED_BY: Record<Kind, string> = {
  chapter: 'chapter', reference: 'reference source', term: 'term definition meaning', catalog: 'catalog', figure: 'figure formula calculator simulation', page: '',
};

const text = (tagName: string, value: string, properties = {}): ElementContent => ({type: 'element', tagName, properties, children: [{type: 'text', value}]});

/** The page that Pagefind is given for an entry; no reader sees it. */
export function toHtml({kind, title, note, parts, aliases, body}: Entry): string {
  const root: Root = {
    type: 'root',
    children: [{
      type: 'element', tagName: 'html', properties: {lang: 'en'}, children: [{
        type: 'element', tagName: 'body', properties: {dataPagefindBody: '', dataPagefindWeight: String(kind === 'catalog' && NAMED_KINDS.has(note) ? 1 : WEIGHT[kind])}, children: [
          text('h1', title),
          text('span', '', {dataPagefindFilter: `kind:${kind}`}),
          text('span', '', {dataPagefindMeta: `kind:${kind}`}),
          text('span', '', {dataPagefindMeta: `note:${note}`}),
          ...parts.map((part) => text('span', '', {dataPagefindFilter: `part:${part}`})),
          ...body,
          text('p', OTHER_NAMES),
          text('p', ASKED_BY[kind], {dataPagefindWeight: '0.5'}),
          ...aliases.map((alias) => text('p', alias, {dataPagefindWeight: '4'})),
        ],
      }],
    }],
  };
  return print(root);
}
