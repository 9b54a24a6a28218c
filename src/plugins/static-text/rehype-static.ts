import type {ElementContent, Root, RootContent} from 'hast';
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {addImport} from '../mdx-nodes';

/** Components that neither change nor listen, and what element each of them is. Each hands `data-static` on to it. */
const COMPONENTS: Record<string, string> = {Aside: 'aside', Diagram: 'figure', Formula: 'figure', Quotation: 'figure', Think: 'div'};
/** The same, within a line. */
const INLINE = new Set(['Cite', 'Term']);
/** A component stands for these, with a button or a measure of its own. */
const LIVE = new Set(['pre', 'img', 'input', 'details']);
/** Lives itself, while what it holds does not. */
const HOLDERS = new Set(['Table']);

type Node = RootContent | ElementContent | MdxJsxFlowElement;

/** Wraps each block that no script ever changes into `<Static as="p" n={0}>`, numbered in reading order. */
export function rehypeStatic() {
  return (tree: Root) => {
    let n = 0;
    const wrapped = (node: Node): Node => {
      const name = nameOf(node);
      if (name && isStatic(node)) return still(node, COMPONENTS[name] ?? name, n++);
      if (name && HOLDERS.has(name)) return {...node, children: childrenOf(node).map(wrapped)} as Node;
      return node;
    };
    tree.children = tree.children.map((node) => wrapped(node) as RootContent);
    if (n > 0) addImport(tree as never, 'Static', '@site/src/components/Static');
  };
}

const nameOf = (node: Node): string | undefined =>
  node.type === 'element' ? node.tagName : node.type === 'mdxJsxFlowElement' || (node.type as string) === 'mdxJsxTextElement' ? ((node as MdxJsxFlowElement).name ?? undefined) : undefined;

const childrenOf = (node: Node): Node[] => ('children' in node ? (node.children as Node[]) : []);

function isStatic(node: Node): boolean {
  if (node.type === 'text') return true;
  const name = nameOf(node);
  if (!name || LIVE.has(name)) return false;
  const isComponent = !/^[a-z]/.test(name);
  return (!isComponent || name in COMPONENTS || INLINE.has(name)) && childrenOf(node).every(isStatic);
}

function still(node: Node, as: string, n: number): Node {
  const estree = {type: 'Program', sourceType: 'module', body: [{type: 'ExpressionStatement', expression: {type: 'Literal', value: n, raw: String(n)}}]};
  const attributes: MdxJsxAttribute[] = [
    {type: 'mdxJsxAttribute', name: 'as', value: as},
    {type: 'mdxJsxAttribute', name: 'n', value: {type: 'mdxJsxAttributeValueExpression', value: String(n), data: {estree: estree as never}}},
  ];
  return {type: 'mdxJsxFlowElement', name: 'Static', attributes, children: [node]} as unknown as Node;
}
