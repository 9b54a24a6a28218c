import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {spanOf, type Doc} from '../doc';
import type {Finding} from '../finding';

/** Words that title case writes small. */
const SMALL = new Set('a an and as at but by for from in into is nor of on or over per than the to via vs with'.split(' '));

/** Headings are written like sentences: one capital at the beginning, and names. */
export function headingCase(doc: Doc): Finding[] {
  const found: Finding[] = [];
  if (doc.tree) {
    visit(doc.tree, 'heading', (node) => {
      const words = toString(node).replace(/[:?!.] +\S+/g, '').split(/\s+/).slice(1).filter((word) => /^\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
      const capitals = words.filter((word) => /^\p{Lu}\p{Ll}+/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word));
      if (words.length < 2 || capitals.length < words.length) return;
      found.push(doc.at('heading-case', spanOf(node)[0], {
        what: `the heading "${toString(node)}" has a capital at each word`,
        why: 'headings are written like sentences, so that names stand out',
        mend: `write small: ${capitals.join(', ')}`,
      }));
    });
  }
  return found;
}
