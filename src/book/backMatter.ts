import {h} from 'hastscript';
import type {GlossaryTerm, Reference} from '../content';
import {idIn, linksIn, targetOf} from './links';
import type {BackMatter, Chapter} from './types';

/** The words that the chapters use and the works that they cite outside of their reading lists, in alphabetical order. */
export function backMatterOf(chapters: readonly Chapter[], site: string, {terms, references}: {terms: readonly GlossaryTerm[]; references: readonly Reference[]}): BackMatter[] {
  const used = new Set(chapters.flatMap(({body, answers}) => linksIn([...body, ...answers])).map((href) => targetOf(href, site)));
  const words = terms.filter(({id}) => used.has(idIn('glossary', id)));
  const works = references.filter(({id}) => used.has(idIn('references', id)));
  return [
    {id: 'glossary', title: 'Glossary', body: [h('dl', {className: ['words']}, words.flatMap(({id, term, definition}) => [h('dt', {id: idIn('glossary', id)}, term), h('dd', definition)]))]},
    {id: 'references', title: 'References', body: [h('ul', {className: ['works']}, [...works].sort(byAuthor).map(workElement))]},
  ].filter(({body}) => body[0]!.children.length > 0);
}

const byAuthor = (a: Reference, b: Reference) => (a.authors[0]! + String(a.year) < b.authors[0]! + String(b.year) ? -1 : 1);

const workElement = ({id, authors, title, publisher, year, url}: Reference) =>
  h('li', {id: idIn('references', id)}, [`${authors.join(', ')}. `, h('a', {href: url}, title), `. ${publisher}${year === null ? '' : `, ${year}`}.`]);
