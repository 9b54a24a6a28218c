import type {Element, ElementContent, Root} from 'hast';
import {EXIT, visit} from 'unist-util-visit';

type Node = Root | Element | ElementContent | Root['children'][number];

export const isElement = (node: Node | undefined): node is Element => node?.type === 'element';

/** Class names of an element. */
export const classesOf = ({properties}: Element): string[] => (Array.isArray(properties.className) ? properties.className.map(String) : []);

/** Whether a class is there: by its name, or by the name that CSS modules put before their hash. */
export const hasClass = (element: Element, ...names: string[]): boolean =>
  classesOf(element).some((name) => names.some((wanted) => name === wanted || name.startsWith(`${wanted}_`)));

/** Text of a node and all within it. */
export const textOf = (node: Node): string => ('value' in node && node.type === 'text' ? node.value : 'children' in node ? node.children.map((child) => textOf(child)).join('') : '');

export function find(within: Node, fits: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(within, 'element', (element: Element) => {
    if (!fits(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

export function all(within: Node, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(within, 'element', (element: Element) => void (fits(element) && found.push(element)));
  return found;
}

/** Child elements. */
export const childrenOf = (element: Element): Element[] => element.children.filter(isElement);
