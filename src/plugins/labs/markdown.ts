import {toHtml} from 'hast-util-to-html';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkRehype).use(rehypeKatex, {strict: false});

/** Markdown that stands in a YAML file, as HTML; raw HTML in it is left out. */
export async function htmlOf(markdown: string): Promise<string> {
  return toHtml(await processor.run(processor.parse(markdown)));
}
