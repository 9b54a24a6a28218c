import {visitParents} from 'unist-util-visit-parents';
import type {GlossaryTerm} from '../../../content';
import {spanOf, type Doc} from '../doc';
import type {Finding} from '../finding';

/** In the chapter that introduces a term, its first use opens its meaning. */
export const firstUse = (terms: readonly GlossaryTerm[]) => (doc: Doc): Finding[] => {
  const chapter = /^docs\/\d+-[^/]+\/([^/]+)\/index\.mdx$/.exec(doc.file)?.[1];
  if (!doc.tree || !chapter) return [];
  const prose = plainText(doc);
  return terms.filter((term) => term.chapter === chapter).flatMap(({id, term}) => {
    const use = new RegExp(`(?<![\\w-])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')}(?:s|es)?(?![\\w-])`, 'i').exec(prose);
    const linked = doc.text.search(new RegExp(`<Term[^>]*\\bid="${id}"`));
    // A word of everyday speech, such as "step", may stand before its meaning is given; two words together seldom mean anything else.
    if (!use || (linked >= 0 && (linked < use.index || !/[ -]/.test(term)))) return [];
    const [words] = use;
    return [doc.at('first-use', use.index, {
      what: `"${words.replace(/\s+/g, ' ')}" is used here for the first time, without its meaning`,
      why: 'a word of the field opens its meaning where the reader meets it first',
      mend: `write <Term id="${id}">${words.replace(/\s+/g, ' ')}</Term>`,
    }, {from: use.index, to: use.index + words.length, text: `<Term id="${id}">${words}</Term>`})];
  });
};

/** Prose in which a term may be linked: not in headings, links, the words of others, or what is said of a work. */
function plainText({text, tree}: Doc): string {
  let prose = text.replace(/[^\n]/g, ' ');
  visitParents(tree!, 'text', (node, parents) => {
    const inside = parents.some((parent) => ['heading', 'link', 'linkReference', 'tableRow'].includes(parent.type) || ('name' in parent && ['Term', 'Cite', 'Quotation', 'Catalog', 'Reading', 'Video', 'a'].includes(parent.name ?? '')));
    const [from, to] = spanOf(node);
    if (!inside) prose = prose.slice(0, from) + text.slice(from, to) + prose.slice(to);
  });
  return prose;
}
