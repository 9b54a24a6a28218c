import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {spanOf, type Doc} from '../doc';
import type {Finding} from '../finding';

const EMPTY = /^(?:(?:click |see |read )?(?:here|this|that|more|link|page)|(?:this|that) (?:link|page|article|post|paper|site|website|video)|read more|learn more|more information|details|source)\.?$/i;

/** The text of a link says where it leads: some readers see nothing but a list of the links. */
export function linkText(doc: Doc): Finding[] {
  const found: Finding[] = [];
  if (doc.tree) {
    visit(doc.tree, ['link', 'linkReference'], (node) => {
      const said = toString(node).trim();
      const bare = /^https?:\/\//.test(said);
      if (!bare && !EMPTY.test(said)) return;
      found.push(doc.at('link-text', spanOf(node)[0], {
        what: `the link says "${said}"`,
        why: 'the text of a link says where it leads, since some readers see the links without the sentence',
        mend: bare ? 'write [what stands there](the address)' : 'make the words that name the target the link: [the rules of the bank](…)',
      }));
    });
  }
  return found;
}
