import {readFileSync} from 'node:fs';
import path from 'node:path';
import {builtPages} from '../after-build';

/** A built page, as far as others are told of it. */
export interface Page {
  file: string;
  /** Its path within the site, without a leading slash: '' for the home page. */
  path: string;
  html: string;
  /** Its own title, without the guide's name. */
  title: string;
  description: string;
}

/** All pages of a built site but the one for addresses that do not exist. */
export function readPages(outDir: string, siteTitle: string): Page[] {
  return builtPages(outDir).filter((file) => path.basename(file) === 'index.html').map((file) => {
    const html = readFileSync(file, 'utf8');
    const head = html.slice(0, html.indexOf('</head>'));
    const title = plain(/<title[^>]*>([^<]*)<\/title>/.exec(head)?.[1] ?? '');
    return {
      file, html,
      path: path.relative(outDir, path.dirname(file)).split(path.sep).filter(Boolean).map((name) => `${name}/`).join(''),
      title: title.replace(` | ${siteTitle}`, ''),
      description: descriptionOf(head),
    };
  });
}

/** What a page's head says of it in a sentence. */
export function descriptionOf(head: string): string {
  const tag = /<meta[^>]*\sname="?description"?[\s>][^>]*>/.exec(head)?.[0] ?? '';
  return plain(/\scontent=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/.exec(tag)?.slice(1).find(Boolean) ?? '');
}

const NAMED: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"'};
const plain = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot));/gi, (_all, hex: string, decimal: string, name: string) =>
    name ? NAMED[name.toLowerCase()]! : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)));

/** Text as it may stand in a quoted attribute or between tags. */
export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The page with more in its head. What comes first is what a crawler that reads only the beginning sees. */
export const withHead = (html: string, tags: string): string => html.replace('</head>', () => `${tags}</head>`);
