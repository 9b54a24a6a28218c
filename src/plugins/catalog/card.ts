import type {ElementContent, RootContent} from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import type {Tree} from '../../catalog/data';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
const LOWER: Readonly<Record<string, string>> = {h1: 'h3', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6'};

/** A model card as elements that stand under a heading of the page. Its title is left out: the page has one. Raw HTML is not taken. */
export function cardTree(card: string): Tree {
  const root = markdown.runSync(markdown.parse(card));
  const isTitle = (node: RootContent) => node.type === 'element' && node.tagName === 'h1';
  return {tag: 'div', children: root.children.filter((node) => !isTitle(node)).flatMap(treeOf)};
}

function treeOf(node: RootContent | ElementContent): Tree[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const {tagName, properties: {href, align}, children} = node;
  const attributes = {...(typeof href === 'string' ? {href} : {}), ...(align === 'right' ? {'data-number': 'true'} : {})};
  return [{tag: LOWER[tagName] ?? tagName, attributes, children: children.flatMap(treeOf)}];
}
