import type {Element, ElementContent, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {SKIP, visit} from 'unist-util-visit';

/** Elements whose text is no reading matter: controls, drawings, formulas, and what stands on the page a second time. */
const SILENT = new Set(['button', 'form', 'svg', 'script', 'style', 'select', 'input', 'template', 'wbr', 'link']);
const SILENT_CLASS = /^(katex|q|q-set|hash-link|visually-hidden)$|^(folded|kept|skip|head)_/;
/** Sections of a catalog page that hold values and dates, not meaning. */
const SILENT_SECTION = /^(sample|activity|versions|lineage)$/;

const HEAVY = /<(svg|script|style|nav)\b[\s\S]*?<\/\1>/g;

const classes = ({properties}: Element): string[] => (Array.isArray(properties.className) ? properties.className.map(String) : []);

const isSilent = (element: Element): boolean =>
  SILENT.has(element.tagName) ||
  element.properties.role === 'note' ||
  element.properties.ariaHidden === 'true' ||
  classes(element).some((name) => SILENT_CLASS.test(name)) ||
  (element.tagName === 'section' && element.children.some((child) => child.type === 'element' && SILENT_SECTION.test(String(child.properties.id ?? ''))));

const isElement = (node: ElementContent | Root['children'][number]): node is Element => node.type === 'element';

/** Text of an element and all within it. */
export const textOf = (node: Element | ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/** The first element that fits, in the order of the page. */
export function find(within: Root | Element, fits: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(within, 'element', (element) => {
    if (found) return false;
    if (fits(element)) found = element;
    return found ? false : undefined;
  });
  return found;
}

/** All elements that fit. */
export function all(within: Root | Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(within, 'element', (element) => void (fits(element) && found.push(element)));
  return found;
}

/** What a built page says: its own part of the document, its title, and the rest of its text by element, without what is no reading matter. */
export function readPage(html: string): {root: Root; title: string; body: () => ElementContent[]} {
  const own = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  const root = fromHtml(own.replace(HEAVY, ''), {fragment: true}); // most of a page's bytes, and nothing of its text
  const article = find(root, ({tagName}) => tagName === 'article') ?? find(root, ({tagName}) => tagName === 'main');
  const heading = article && find(article, ({tagName}) => tagName === 'h1');
  return {root, title: heading ? textOf(heading) : '', body: () => (article ? reading(article) : [])};
}

/** Leaves of an element what is read, each with its place in the page. */
function reading(article: Element): ElementContent[] {
  visit(article, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const gone = node.type === 'comment' || (node.type === 'element' && (node.tagName === 'h1' || isSilent(node)));
    if (gone) {
      (parent.children as unknown[]).splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'element') node.properties = /^h[2-6]$/.test(node.tagName) && node.properties.id ? {id: node.properties.id} : {};
    return undefined;
  });
  return article.children.filter((child) => isElement(child) || child.type === 'text');
}
