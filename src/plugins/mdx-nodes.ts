import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** The parts of an MDX element that the plugins here read and write. */
export interface MdxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: {type: string; name?: string; value?: unknown}[];
  children: unknown[];
}

/** Every MDX element of the tree whose name is one of `names`, in reading order. */
export function mdxElements(tree: Root, names: readonly string[]): MdxElement[] {
  const found: MdxElement[] = [];
  visit(tree, (node) => {
    const element = node as unknown as MdxElement;
    if (element.type === 'mdxJsxFlowElement' || element.type === 'mdxJsxTextElement') {
      if (element.name && names.includes(element.name)) found.push(element);
    }
  });
  return found;
}

/** The text of an attribute, if it is there and is plain text. */
export function attribute(element: MdxElement, name: string): string | undefined {
  const value = element.attributes.find((a) => a.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Adds `name={variable}` to an element. */
export function addVariable(element: MdxElement, name: string, variable: string): void {
  const expression = {type: 'Identifier', name: variable};
  const estree = {type: 'Program', sourceType: 'module', body: [{type: 'ExpressionStatement', expression}]};
  element.attributes.push({
    type: 'mdxJsxAttribute',
    name,
    value: {type: 'mdxJsxAttributeValueExpression', value: variable, data: {estree}},
  });
}

/** Puts `import variable from 'source'` at the top of the page. */
export function addImport(tree: Root, variable: string, source: string): void {
  const declaration = {
    type: 'ImportDeclaration',
    specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: variable}}],
    source: {type: 'Literal', value: source, raw: JSON.stringify(source)},
  };
  const estree = {type: 'Program', sourceType: 'module', body: [declaration]};
  tree.children.unshift({type: 'mdxjsEsm', value: '', data: {estree}} as never);
}
