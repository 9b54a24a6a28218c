import {visit} from 'unist-util-visit';
import {toString} from 'mdast-util-to-string';
import {fault, type Fault} from '../fault';
import type {Site} from '../site';

/** The title of a chapter is in its front matter; headings in the text begin at the second level. */
export function checkHeadings(site: Site): Fault[] {
  const faults: Fault[] = [];
  for (const {page} of site.chapters) {
    if (!page.tree) continue;
    visit(page.tree, 'heading', (node) => {
      if (node.depth > 1) return;
      faults.push(
        fault('heading', page.file, {
          line: node.position?.start.line ?? 1,
          what: `the heading "${toString(node)}" is of the first level`,
          right: 'headings begin at ##, the title is in the front matter',
          mend: 'write ## instead of #',
        }),
      );
    });
  }
  return faults;
}
