import type {Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';

/** Links KaTeX's style sheet from pages that hold a formula, and from no other. */
export function remarkMathStyles() {
  return (tree: Root) => {
    let found = false;
    visit(tree, (node) => {
      if ((node.type as string) === 'math' || (node.type as string) === 'inlineMath') {
        found = true;
        return SKIP;
      }
      return undefined;
    });
    if (found) tree.children.push({type: 'mdxJsxFlowElement', name: 'MathStyles', attributes: [], children: []} as never);
  };
}
