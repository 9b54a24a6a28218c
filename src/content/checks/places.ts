import type {Root} from 'mdast';
import {visitParents} from 'unist-util-visit-parents';
import {fault, type Fault} from '../fault';
import type {Site} from '../site';

/** Tags that mean something only inside another one. */
const INSIDE: Record<string, string> = {Option: 'Options', Record: 'ModelRecords', Tick: 'ModelRecords'};

/** A tag that belongs inside another one stands there. */
export function checkPlaces(site: Site): Fault[] {
  return site.pages.flatMap(({file, tree}) => (tree ? strays(file, tree) : []));
}

function strays(file: string, tree: Root): Fault[] {
  const found: Fault[] = [];
  visitParents(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, ancestors) => {
    const name = nameOf(node);
    const owner = INSIDE[name];
    if (!owner || ancestors.some((ancestor) => nameOf(ancestor) === owner)) return;
    found.push(
      fault('tag-place', file, {
        line: node.position?.start.line ?? 1,
        what: `<${name}> stands outside of <${owner}>`,
        right: `<${name}> belongs between <${owner}> and </${owner}>`,
        mend: `move it there, or put <${owner}> around it`,
      }),
    );
  });
  return found;
}

const nameOf = (node: object): string => ('name' in node && typeof node.name === 'string' ? node.name : '');
