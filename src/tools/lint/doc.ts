import type {Nodes, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parseMdx} from '../../content/mdx';
import type {Edit, Finding} from './finding';
import {yamlProse} from './yamlProse';

/** A file that people read, with its prose. */
export interface Doc {
  file: string;
  text: string;
  /** The text with everything but prose turned into spaces: places in it are places in the file. */
  prose: string;
  /** Undefined for data files, and for pages that cannot be parsed. */
  tree?: Root;
  /** A finding at an offset of the text. */
  at(rule: string, offset: number, words: {what: string; why: string; mend: string}, edit?: Edit): Finding;
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** Reads a Markdown, MDX or YAML file for the linters of prose. Never throws. */
export function readDoc(file: string, text: string): Doc {
  const tree = file.endsWith('.mdx') ? parseMdx(text).tree : file.endsWith('.md') ? (markdown.parse(text) as Root) : undefined;
  const prose = /\.ya?ml$/.test(file) ? yamlProse(text) : proseOf(text, tree);
  const at: Doc['at'] = (rule, offset, words, edit) => ({
    file, rule, severity: 'error', line: text.slice(0, offset).split('\n').length, ...words, ...(edit ? {edit} : {}),
  });
  return {file, text, prose, ...(tree ? {tree} : {}), at};
}

function proseOf(text: string, tree: Root | undefined): string {
  const blank = text.replace(/[^\n]/g, ' ');
  if (!tree) return blank;
  const spans: [number, number][] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'text') spans.push(spanOf(node));
  });
  return spans.reduce((prose, [from, to]) => prose.slice(0, from) + text.slice(from, to) + prose.slice(to), blank);
}

/** Where a node begins and ends in the text. */
export const spanOf = ({position}: Nodes): [number, number] => [position?.start.offset ?? 0, position?.end.offset ?? 0];
