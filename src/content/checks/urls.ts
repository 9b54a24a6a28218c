import {visit} from 'unist-util-visit';
import {posix} from 'node:path';
import type {Page, Site} from '../site';
import {attributeText} from '../tagUses';

/** An address on a page and where it stands. */
export interface Url {
  url: string;
  line: number;
}

/** Targets of all links of a page: Markdown links, link definitions and <a href>. */
export function linksOf({tree, tags}: Page): Url[] {
  const found: Url[] = [];
  if (tree) {
    const pictures = new Set<string>();
    visit(tree, 'imageReference', (node) => void pictures.add(node.identifier));
    visit(tree, (node) => {
      if (node.type === 'link' || (node.type === 'definition' && !pictures.has(node.identifier)))
        found.push({url: node.url, line: node.position?.start.line ?? 1});
    });
  }
  for (const tag of tags.filter(({name}) => name === 'a')) {
    const href = attributeText(tag, 'href');
    if (href !== undefined) found.push({url: href, line: tag.attributes.get('href')!.line});
  }
  return found;
}

/** Whether an address leads out of the site ("https:", "mailto:", "//host"). */
export function isForeign(url: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url) && !url.startsWith('pathname:///');
}

/** Splits an address of this site into path and anchor, decoded, without its query. */
export function splitUrl(url: string): {path: string; anchor?: string} {
  const [rest = '', anchor] = url.replace(/^pathname:\/\//, '').split('#', 2);
  return {path: decoded(rest.split('?')[0] ?? ''), anchor: anchor === undefined ? undefined : decoded(anchor)};
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The file that a path on a page stands for, relative to the project's root: "/x" is served from the static folder. */
export function fileOf({options}: Site, page: Page, path: string): string {
  if (path.startsWith('@site/')) return posix.normalize(path.slice('@site/'.length));
  if (path.startsWith('/')) return posix.join(options.staticDir, path);
  return posix.join(posix.dirname(page.file), path);
}
