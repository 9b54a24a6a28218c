import type {Element, ElementContent, Nodes, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import type {Root as Markdown} from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

/** Not text: drawings, scripts, what waits for a reader. Drawings and figures say what they show in their captions. */
const HEAVY = /<(svg|script|style)\b[\s\S]*?<\/\1>/g;
/** A long text comes in pieces (src/plugins/first-visit/rest.ts). */
const HELD_BACK = /<\/?noscript\b[^>]*>/g;
const LEFT_OUT = new Set(['nav', 'button', 'form', 'input', 'select', 'fieldset', 'template', 'header']);
/** Questions (they are for trying oneself), the lists of headings, texts for screen readers, what tells of the reader's own record,
 * and small print about a reference or a cell. */
const LEFT_OUT_CLASS = /^(q|q-set|hash-link|visually-hidden)$|^(folded|kept|skip|poster|status|mark|facts|language)_/;

const toMarkdown = unified()
  .use(rehypeRemark, {handlers: {span: (state, node: Element) => formula(node) ?? state.all(node)}})
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkStringify, {bullet: '-', rule: '-'})
  .freeze();

/**
 * The text of a built chapter as Markdown: what stands in the article, without what needs a browser.
 *
 * @param html the page
 * @param address its address, which links in it are made absolute by
 */
export function markdownOf(html: string, address: string): string {
  const article: Root = {type: 'root', children: articleOf(html)};
  visit(article, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'comment' || (node.type === 'element' && isLeftOut(node))) {
      (parent.children as unknown[]).splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'element') prepare(node, address);
    return undefined;
  });
  return toMarkdown.stringify(toMarkdown.runSync(article) as Markdown);
}

function articleOf(html: string): ElementContent[] {
  const found: ElementContent[] = [];
  const article = html.slice(html.indexOf('<article'), html.lastIndexOf('</article>'));
  visit(fromHtml(article.replace(HEAVY, '').replace(HELD_BACK, ''), {fragment: true}), 'element', (node) => void (node.tagName === 'article' && found.push(...node.children)));
  return found;
}

const classes = ({properties}: Element): string[] => (Array.isArray(properties.className) ? properties.className.map(String) : []);

const isLeftOut = (node: Element): boolean =>
  LEFT_OUT.has(node.tagName) || node.properties.role === 'note' || node.properties.inert === true || classes(node).some((name) => LEFT_OUT_CLASS.test(name)) || isContents(node);

/** The list of headings that unfolds on narrow screens. */
const isContents = ({tagName, children}: Element): boolean => tagName === 'details' && children.some((child) => child.type === 'element' && child.tagName === 'summary' && textOf(child) === 'On this page');

const textOf = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '');

function prepare(node: Element, address: string): void {
  if (typeof node.properties.href === 'string') node.properties.href = new URL(node.properties.href, address).href;
  const language = node.properties.dataLanguage;
  if (!language) return;
  visit(node, 'element', (pre) => {
    const [code] = pre.tagName === 'pre' ? pre.children : [];
    if (code?.type === 'element') code.properties.className = [`language-${String(language)}`];
  });
}

/** KaTeX keeps the TeX that a formula was written in. */
function formula(node: Element): {type: 'math' | 'inlineMath'; value: string} | undefined {
  const isDisplay = classes(node).includes('katex-display');
  if (!isDisplay && !classes(node).includes('katex')) return undefined;
  let value = '';
  visit(node, 'element', (inner) => void (inner.tagName === 'annotation' && (value = textOf(inner))));
  return {type: isDisplay ? 'math' : 'inlineMath', value: value.trim()};
}
