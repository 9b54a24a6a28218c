import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import sites from '../tools/sites.json';

const withAddress = (site: typeof sites.root) => ({...site, address: `http://localhost:${site.port}${site.baseUrl}`});

/** The two builds that the tests read: at the root of a domain, and under a sub-path. */
export const SITES = {root: withAddress(sites.root), subPath: withAddress(sites.subPath)};

const inSite = (folder: string, file: string) => path.join(__dirname, '../..', folder, file);

/** A file of a build, as text. */
export const readBuilt = (site: {folder: string}, file: string): string => readFileSync(inSite(site.folder, file), 'utf8');

/** The paths of all pages that the site map names, beginning with a slash and without the base path. */
export function pages(site: {folder: string; baseUrl: string} = SITES.root): string[] {
  const locations = [...readBuilt(site, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)];
  return locations.map(([, url]) => new URL(url!).pathname.slice(site.baseUrl.length - 1));
}

/**
 * The pages, but of the many that show catalog entries of one kind only the longest and the shortest: they share one view, and a
 * browser needs seconds for each.
 */
export function differentPages(site: typeof SITES.root = SITES.root): string[] {
  const kindOf = (page: string) => /^\/catalog\/([^/]+)\/[^/]+\/$/.exec(page)?.[1];
  const size = (page: string) => statSync(inSite(site.folder, `${page}index.html`)).size;
  const kinds = [...new Set(pages(site).flatMap((page) => kindOf(page) ?? []))];
  const ends = kinds.flatMap((kind) => {
    const sorted = pages(site).filter((page) => kindOf(page) === kind).sort((a, b) => size(a) - size(b));
    return [sorted[0], sorted.at(-1)];
  });
  return pages(site).filter((page) => !kindOf(page) || ends.includes(page));
}
