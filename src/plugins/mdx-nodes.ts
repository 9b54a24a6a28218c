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
  const expression = identifier(variable);
  const estree = {type: 'Program', sourceType: 'module', body: [{type: 'ExpressionStatement', expression}]};
  element.attributes.push({
    type: 'mdxJsxAttribute',
    name,
    value: {type: 'mdxJsxAttributeValueExpression', value: variable, data: {estree}},
  });
}

/** Puts `import variable from 'source'` at the top of the page; named, `import {variable} from 'source'`. */
export function addImport(tree: Root, variable: string, source: string, named = false): void {
  const local = identifier(variable);
  const declaration = {
    type: 'ImportDeclaration',
    specifiers: [named ? {type: 'ImportSpecifier', imported: local, local} : {type: 'ImportDefaultSpecifier', local}],
    source: literal(source),
  };
  addStatement(tree, declaration);
}

/** Calls a function when the page's module is loaded. Imports are to be added after it: each stands before what was there. */
export function addCall(tree: Root, callee: string, ...args: object[]): void {
  addStatement(tree, {type: 'ExpressionStatement', expression: {type: 'CallExpression', callee: identifier(callee), arguments: args, optional: false}});
}

export const identifier = (name: string) => ({type: 'Identifier', name});
export const literal = (value: string) => ({type: 'Literal', value, raw: JSON.stringify(value)});
/** `() => import('source')`. What is loaded gets a name, which the bundler reads in a comment. */
export function later(source: string, name: string): object {
  const named = {...literal(source), raw: `/* webpackChunkName: ${JSON.stringify(name)} */ ${JSON.stringify(source)}`};
  return {type: 'ArrowFunctionExpression', params: [], expression: true, async: false, body: {type: 'ImportExpression', source: named}};
}

function addStatement(tree: Root, statement: object): void {
  const estree = {type: 'Program', sourceType: 'module', body: [statement]};
  tree.children.unshift({type: 'mdxjsEsm', value: '', data: {estree}} as never);
}
