import {readFileSync} from 'node:fs';
import path from 'node:path';
import {visit} from 'unist-util-visit';
import {readReferences} from '../new-reference/bibliography';
import {readDoc} from '../lint/doc';
import {proseFiles} from '../lint/files';

/** An address and where it stands. */
export interface Link {
  url: string;
  file: string;
  line: number;
  /** Its archive copy, when the bibliography names one. */
  archive?: string;
}

/** All addresses of other sites, each once: works of the bibliography first, then links in the text. */
export function collectLinks(root: string): Link[] {
  const bibliography = 'docs/_data/bibliography.yml';
  const works = readReferences(readFileSync(path.join(root, bibliography), 'utf8')).map(({url, line, archive_url: archive}): Link => ({url, file: bibliography, line, ...(archive ? {archive} : {})}));
  const inText = proseFiles(root).filter((file) => /\.mdx?$/.test(file)).flatMap((file) => {
    const found: Link[] = [];
    const {tree} = readDoc(file, readFileSync(path.join(root, file), 'utf8'));
    if (tree) visit(tree, ['link', 'definition'], (node) => void found.push({url: 'url' in node ? node.url : '', file, line: node.position?.start.line ?? 1}));
    return found;
  });
  const all = [...works, ...inText].filter(({url}) => /^https?:\/\//.test(url) && URL.canParse(url) && !/^https?:\/\/(localhost|127\.|[^/]*example\.(org|com|net))/.test(url));
  const seen = new Set<string>();
  return all.filter(({url}) => !seen.has(url) && seen.add(url));
}
