import GithubSlugger from 'github-slugger';
import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

/** Ids on a page, as Docusaurus makes them: slugs of headings, comment ids (`#my-id` in a comment) at a heading's end, ids of elements. */
export function anchorsOf(tree: Root): Set<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'heading') anchors.add(commentId(node) ?? slugger.slug(toString(node)));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!node.name || /^[A-Z]/.test(node.name)) return;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string')
        anchors.add(attribute.value);
    }
  });
  return anchors;
}

/** The id in a comment that ends a heading. Docusaurus takes the first word, when it starts with #. */
function commentId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#(\S+?)(?:\s[^*]*)?\*\/$/.exec(last.value.trim())?.[1];
}

/** "SafetyStock" → "safety-stock": the id of a figure on a page is `figure-` and this. */
export const kebabOf = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
