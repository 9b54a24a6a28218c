import type {Root as Html} from 'hast';
import {toHtml} from 'hast-util-to-html';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {rehypeCodeSync} from './code-html';

const known = new Map<string, string>();

/**
 * Markdown of a question as HTML, formulas drawn and code colored. A text that is one paragraph comes without its `<p>`, so that it
 * can stand in a label. Links to pages of the guide get the site's base path.
 */
export function questionHtml(markdown: string, baseUrl: string): string {
  const key = `${baseUrl}\n${markdown}`;
  const made = known.get(key) ?? render(markdown, baseUrl);
  known.set(key, made);
  return made;
}

function render(markdown: string, baseUrl: string): string {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkRehype).use(rehypeCodeSync).use(rehypeKatex, {strict: false}).use(based(baseUrl));
  const tree = processor.runSync(processor.parse(markdown)) as Html;
  const [only, ...others] = tree.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return toHtml(only?.type === 'element' && only.tagName === 'p' && others.length === 0 ? only.children : tree);
}

const based = (baseUrl: string) => () => (tree: Html) =>
  visit(tree, 'element', ({tagName, properties}) => {
    if (tagName === 'a' && typeof properties.href === 'string' && properties.href.startsWith('/')) properties.href = baseUrl + properties.href.slice(1);
  });

/** A block of code as HTML, colored. */
export const codeHtml = (code: string, language: string): string => questionHtml(`\`\`\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\`\``, '/');
