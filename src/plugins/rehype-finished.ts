import type {Element, ElementContent, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {SKIP, visit} from 'unist-util-visit';

/** Elements that no component stands for (`src/theme/MDXComponents`, and the theme's own). */
const PLAIN = new Set(['strong', 'em', 'del', 'span', 'code', 'sub', 'sup', 'br']);

/**
 * Markup that no script ever touches goes into a page's script as one text, as it stands in the page: a formula, a block of colored code, a
 * paragraph of words. React then has one element to take over where it had fifty.
 */
export function rehypeFinished() {
  return (tree: Root) =>
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined || !(isFormula(element) || isFinishedBlock(element))) return undefined;
      if (element.children.every(({type}) => type === 'text')) return SKIP; // nothing to gain
      parent.children[index] = asText(element, parent.type === 'root' || element.tagName === 'p');
      return SKIP;
    });
}

const classesOf = ({properties}: Element): unknown[] => (Array.isArray(properties.className) ? properties.className : []);

const isFormula = (element: Element): boolean => classesOf(element).includes('katex');

const isFinishedBlock = ({tagName, properties, children}: Element): boolean =>
  /^(p|code)$/.test(tagName) && Object.keys(properties).every((name) => name === 'className') && children.every(isPlain);

const isPlain = (node: ElementContent): boolean =>
  node.type === 'text' || (node.type === 'element' && (isFormula(node) || (PLAIN.has(node.tagName) && node.children.every(isPlain))));

/** The element as MDX writes one whose inside is given as HTML. */
function asText(element: Element, flow: boolean): ElementContent {
  const literal = (value: string) => ({type: 'Literal', value, raw: JSON.stringify(value)});
  const property = (name: string, value: unknown) => ({type: 'Property', kind: 'init', method: false, shorthand: false, computed: false, key: {type: 'Identifier', name}, value});
  const html = {type: 'ObjectExpression', properties: [property('__html', literal(toHtml(element.children, {characterReferences: {useNamedReferences: true}})))]};
  const estree = {type: 'Program', sourceType: 'module', body: [{type: 'ExpressionStatement', expression: html}]};
  const attributes = [
    ...(classesOf(element).length > 0 ? [{type: 'mdxJsxAttribute', name: 'className', value: classesOf(element).join(' ')}] : []),
    {type: 'mdxJsxAttribute', name: 'dangerouslySetInnerHTML', value: {type: 'mdxJsxAttributeValueExpression', value: '', data: {estree}}},
  ];
  return {type: flow ? 'mdxJsxFlowElement' : 'mdxJsxTextElement', name: element.tagName, attributes, children: []} as unknown as ElementContent;
}
