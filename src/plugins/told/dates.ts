import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Options} from '@docusaurus/plugin-sitemap';
import {git, hasHistory} from '../git-change';

/** Pages whose text stands in one place. Others (home, catalog, figures) are made from many: no commit says when they changed. */
const SOURCES: [page: RegExp, source: string][] = [
  [/^references\/$/, 'docs/_data/bibliography.yml'],
  [/^glossary\/$/, 'docs/_data/glossary.yml'],
  [/^about\/$/, 'src/pages/about/_text.mdx'],
  [/^contribute\/$/, 'src/pages/contribute/_index.mdx'],
  [/^contribute\/(\w+)\/$/, 'src/pages/contribute/_$1.mdx'],
];

/**
 * When a page's text last changed, its questions and labs included: the time of the commit, as ISO 8601 says it.
 *
 * @param siteDir the project's folder
 * @param page path within the site, without a leading slash
 * @returns undefined where no commit tells it: a shallow clone, an uncommitted page, a page made from many sources
 */
export function changedOn(siteDir: string, page: string): string | undefined {
  const source = sourceOf(siteDir, page);
  return source && hasHistory(siteDir) ? git(siteDir, 'log', '-1', '--format=%cI', '--', source) || undefined : undefined;
}

function sourceOf(siteDir: string, page: string): string | undefined {
  const chapter = /^chapters\/([^/]+)\/$/.exec(page)?.[1];
  if (chapter) {
    const parts = readdirSync(path.join(siteDir, 'docs')).filter((name) => /^\d+-/.test(name));
    const part = parts.find((name) => readdirSync(path.join(siteDir, 'docs', name)).includes(chapter));
    return part && `docs/${part}/${chapter}`;
  }
  const [fits, source] = SOURCES.find(([one]) => one.test(page)) ?? [];
  return fits && page.replace(fits, source!);
}

/** The site map, with the time of a page's last change where git knows it. */
export const sitemap: Options = {
  lastmod: null,
  changefreq: null,
  priority: null,
  createSitemapItems: async ({defaultCreateSitemapItems, siteConfig, ...rest}) => {
    const items = await defaultCreateSitemapItems({siteConfig, ...rest});
    const root = path.resolve(__dirname, '../../..');
    return items.map((item) => {
      const changed = changedOn(root, new URL(item.url).pathname.slice(siteConfig.baseUrl.length));
      return changed ? {...item, lastmod: changed} : item;
    });
  },
};
