import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Problem} from './fault';
import {explainMdx} from './mdxProblem';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkGfm).use(remarkMath);
const patience = 30;

/**
 * Parses a page as MDX. A fault does not end the reading: its place is blanked, line numbers stay, and the rest is read,
 * so that one pass finds all faults. Never throws.
 *
 * @param text the page
 * @returns the tree (undefined when nothing could be read) and what is wrong
 */
export function parseMdx(text: string): {tree?: Root; problems: Problem[]} {
  const problems: Problem[] = [];
  let rest = text;
  for (let round = 0; round < patience; round++) {
    try {
      return {tree: processor.parse(rest) as Root, problems: problems.sort((a, b) => a.line - b.line)};
    } catch (error) {
      const {blank, ...problem} = explainMdx(error, rest);
      problems.push(problem);
      const next = blank.reduce((page, [from, to]) => blanked(page, from, to), rest);
      if (next === rest) break;
      rest = next;
    }
  }
  return {problems};
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
}
