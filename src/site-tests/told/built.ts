import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import type {SITES} from '../sites';

export type Site = typeof SITES.root;

/** A tag of a head, with its attributes as they are written: "rel", "og:image" are found under `rel`, `property`. */
export type Tag = Record<string, string> & {tag: string; text: string};

/** A built page and the tags in its head. */
export interface Built {
  path: string;
  head: Tag[];
}

const rootOf = ({folder}: Site) => path.join(__dirname, '../../..', folder);

/** A file of a build, or undefined. */
export function fileOf(site: Site, name: string): Buffer | undefined {
  const file = path.join(rootOf(site), name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** The file behind an address that must be the site's own. */
export const behind = (site: Site, address: string): Buffer | undefined =>
  address.startsWith(site.address) ? fileOf(site, decodeURIComponent(address.slice(site.address.length)).replace(/(^|\/)$/, '$1index.html')) : undefined;

/** All pages, the one for unknown addresses included. */
export function builtPages(site: Site): Built[] {
  const files = readdirSync(rootOf(site), {recursive: true, encoding: 'utf8'}).filter((file) => /(^|\/)(index|404)\.html$/.test(file));
  return files.map((file) => ({path: file.replace(/index\.html$/, ''), head: tagsOf(fileOf(site, file)!.toString())}));
}

function tagsOf(html: string): Tag[] {
  const head = html.slice(html.indexOf('<head>'), html.indexOf('</head>')).replace(/<style[\s\S]*?<\/style>/g, '');
  const tags: Tag[] = [];
  visit(fromHtml(head) as Root, 'element', (node: Element) => {
    const attributes = Object.fromEntries(Object.entries(node.properties).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)]));
    const text = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    tags.push({...attributes, tag: node.tagName, text} as Tag);
  });
  return tags;
}

/** The content of a meta tag by its name or property; each one that is there. */
export const metas = ({head}: Built, name: string): string[] => head.filter((one) => one.tag === 'meta' && (one.name === name || one.property === name)).map(({content}) => content ?? '');

export const links = ({head}: Built, rel: string, type?: string): string[] => head.filter((one) => one.tag === 'link' && one.rel === rel && (!type || one.type === type)).map(({href}) => href ?? '');
