import type {ElementContent, Properties, Root} from 'hast';
import {visit} from 'unist-util-visit';

/** An id of a page, as it is called in the book, where all pages are one. */
export const idIn = (page: string, id: string): string => `${page}--${id}`;

const REFERRING: (keyof Properties)[] = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'];

/**
 * Makes a page's ids unique in the book, and its links whole: each names the page and the place it leads to on the site.
 *
 * @param page id of the chapter
 * @param address where the page stands on the site
 */
export function localize(nodes: ElementContent[], page: string, address: string): ElementContent[] {
  const root: Root = {type: 'root', children: nodes};
  const named = (ids: unknown) => [ids].flat().flatMap((one) => String(one).split(/[\s,]+/)).map((id) => idIn(page, id)).join(' ');
  visit(root, 'element', ({tagName, properties}) => {
    if (properties.id) properties.id = idIn(page, String(properties.id));
    for (const name of REFERRING) if (properties[name]) properties[name] = named(properties[name]);
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === 'string' && /^url\(#/.test(value)) properties[name] = value.replace(/^url\(#([^)]+)\)/, (_all, id: string) => `url(#${idIn(page, id)})`);
    }
    if (typeof properties.href !== 'string') return;
    if (tagName === 'use') properties.href = `#${idIn(page, properties.href.slice(1))}`;
    if (tagName === 'a') properties.href = new URL(properties.href, address).href;
  });
  return root.children as ElementContent[];
}

/** The id in the book of a place on the site; undefined for what is no chapter, word or work. */
export function targetOf(href: string, site: string): string | undefined {
  if (!href.startsWith(site)) return undefined;
  const [, chapter, list, hash] = /^(?:chapters\/([\w-]+)|(glossary|references))\/(?:#(.+))?$/.exec(href.slice(site.length)) ?? [];
  const page = chapter ?? list;
  return page && hash ? idIn(page, decodeURIComponent(hash)) : page;
}

/**
 * Leads links within the volume to their place in it. What is elsewhere on the site is reached there.
 *
 * @param place how an id of the volume is addressed
 */
export function resolve(nodes: ElementContent[], site: string, place: (id: string) => string | undefined): ElementContent[] {
  const root = structuredClone({type: 'root', children: nodes} as Root);
  visit(root, 'element', (element) => {
    const {href} = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return;
    const target = targetOf(href, site);
    element.properties.href = (target && place(target)) ?? href;
  });
  return root.children as ElementContent[];
}

/** All ids in a tree. */
export function idsIn(nodes: readonly ElementContent[]): Set<string> {
  const ids = new Set<string>();
  visit({type: 'root', children: [...nodes]} as Root, 'element', ({properties}) => void (properties.id && ids.add(String(properties.id))));
  return ids;
}

/** The places on the site that a tree leads to. */
export function linksIn(nodes: readonly ElementContent[]): string[] {
  const links: string[] = [];
  visit({type: 'root', children: [...nodes]} as Root, 'element', ({tagName, properties}) => void (tagName === 'a' && typeof properties.href === 'string' && links.push(properties.href)));
  return links;
}
