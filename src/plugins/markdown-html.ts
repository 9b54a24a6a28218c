import type {Root as Html} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {Root} from 'mdast';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified, type PluggableList} from 'unified';
import {visit} from 'unist-util-visit';

const read = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

const render = (markdown: string, plugins: PluggableList): string => {
  const html = unified().use(remarkRehype).use(plugins);
  return toHtml(html.runSync(read.parse(markdown)) as Html);
};

/**
 * Short Markdown of a data file (questions, cards) as HTML, with its formulas drawn by KaTeX; pages that show it link KaTeX's style
 * sheet. HTML in the Markdown is left out.
 */
export const markdownHtml = (markdown: string): string => render(markdown, [[rehypeKatex, {strict: false}]]);

/** The same for Anki, whose MathJax reads formulas between \( and \), or \[ and \]. */
export const ankiHtml = (markdown: string): string => render(markdown, [ankiMath]);

/** What remark-math leaves: `code` with the class of inline or display math, the latter within `pre`. */
function ankiMath() {
  return (tree: Html) =>
    visit(tree, 'element', (element, index, parent) => {
      const code = element.tagName === 'pre' ? element.children[0] : element;
      if (code?.type !== 'element' || code.tagName !== 'code' || !parent || index === undefined) return;
      const classes = Array.isArray(code.properties.className) ? code.properties.className : [];
      const text = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
      if (classes.includes('math-inline')) parent.children[index] = {type: 'text', value: `\\(${text}\\)`};
      if (classes.includes('math-display')) parent.children[index] = {type: 'text', value: `\\[${text.trim()}\\]`};
    });
}

/** Whether a Markdown text holds a formula. */
export function hasFormula(markdown: string): boolean {
  let found = false;
  visit(read.parse(markdown) as Root, (node) => {
    if ((node.type as string) === 'inlineMath' || (node.type as string) === 'math') found = true;
  });
  return found;
}
