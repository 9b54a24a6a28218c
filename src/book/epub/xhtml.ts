import type {Element, ElementContent, Root} from 'hast';
import {toXast} from 'hast-util-to-xast';
import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import {toXml} from 'xast-util-to-xml';
import {find, hasClass} from '../tree';

/**
 * One content document of the EPUB.
 *
 * @param type its epub:type, such as "chapter"
 */
export function xhtml(title: string, type: string, body: ElementContent[]): string {
  const root: Root = {type: 'root', children: [
    h('html', {xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: 'en', 'xml:lang': 'en'}, [
      h('head', [h('title', title), h('link', {rel: 'stylesheet', type: 'text/css', href: 'style.css'})]),
      h('body', {'epub:type': type}, body),
    ]),
  ]};
  visit(root, 'element', readable);
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(toXast(root))}\n`;
}

/** What e-readers want otherwise than a browser: formulas as MathML alone, no empty attributes, picture sizes left to the style. */
function readable(element: Element): void {
  if (hasClass(element, 'katex')) {
    const math = find(element, ({tagName}) => tagName === 'math');
    const says = math && find(math, ({tagName}) => tagName === 'annotation');
    element.children = math ? [math] : [];
    element.properties = {};
    if (math && says) math.properties = {...math.properties, xmlns: 'http://www.w3.org/1998/Math/MathML', alttext: says.children[0]?.type === 'text' ? says.children[0].value : ''};
  }
  if (hasClass(element, 'katex-display')) {
    element.tagName = 'div';
    const math = find(element, ({tagName}) => tagName === 'math');
    if (math) math.properties.display = 'block';
    element.properties = {className: ['display']};
  }
  if (element.tagName === 'a') delete element.properties.rel;
}
