import path from 'node:path';
import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {readBook, withoutDrafts} from '../../content';
import {expect, test} from '../page';
import {pages, SITES} from '../sites';
import {behind, builtPages, fileOf, links, metas, type Built, type Site} from './built';

const {chapters} = withoutDrafts(readBook(path.join(__dirname, '../../../docs')).book);
const isHidden = (page: Built) => metas(page, 'robots').some((content) => content.includes('noindex'));

/** What is wrong with what a page tells of itself. */
function faultsOf(page: Built, site: Site): string[] {
  const faults: string[] = [];
  const one = (what: string, found: string[]) => {
    if (found.length !== 1 || !found[0]) faults.push(`${page.path}: ${found.length} × ${what}`);
    return found[0] ?? '';
  };
  const title = one('title', page.head.filter(({tag}) => tag === 'title').map(({text}) => text));
  const description = one('description', metas(page, 'description'));
  const image = one('og:image', metas(page, 'og:image'));
  const canonical = one('canonical', links(page, 'canonical'));
  for (const name of ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:image:alt', 'twitter:card']) one(name, metas(page, name));
  if (/\|\s*\||^\s*\|/.test(title)) faults.push(`${page.path}: the title is "${title}"`);
  if (description.length < 50 || description.length > 160) faults.push(`${page.path}: ${description.length} characters: ${description}`);
  if (canonical !== site.address + page.path) faults.push(`${page.path}: its canonical address is ${canonical}`);
  const png = behind(site, image);
  // Width and height stand in a PNG's first chunk.
  if (!png || png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630) faults.push(`${page.path}: ${image} is no card`);
  if (metas(page, 'og:image:width')[0] !== '1200' || metas(page, 'og:image:height')[0] !== '630') faults.push(`${page.path}: the card's size is not said`);
  for (const [rel, type] of [['alternate', 'application/atom+xml'], ['describedby', 'text/plain']] as const) {
    if (!behind(site, one(type, links(page, rel, type)))) faults.push(`${page.path}: ${type} is not there`);
  }
  return faults;
}

for (const [name, site] of Object.entries(SITES)) {
  const all = builtPages(site);
  const shown = all.filter((page) => page.path !== '404.html');

  test(`each page of the ${name} site tells its title, description, address and card`, () => {
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.flatMap((page) => faultsOf(page, site))).toEqual([]);
    for (const of of ['title', 'description'] as const) {
      const said = shown.map((page) => (of === 'title' ? page.head.find(({tag}) => tag === 'title')!.text : metas(page, of)[0]!));
      expect(said.filter((text, n) => said.indexOf(text) !== n), `${of}s that two pages have`).toEqual([]);
    }
    const cards = chapters.map(({id}) => metas(shown.find((page) => page.path === `chapters/${id}/`)!, 'og:image')[0]);
    expect(new Set(cards).size, 'each chapter has a card of its own').toBe(chapters.length);
  });

  test(`the ${name} site's map names its pages and no other, and dates no page that git does not date`, () => {
    const map = fileOf(site, 'sitemap.xml')!.toString();
    expect(XMLValidator.validate(map)).toBe(true);
    expect(pages(site).sort()).toEqual(shown.filter((page) => !isHidden(page)).map((page) => `/${page.path}`).sort());
    const {urlset} = new XMLParser().parse(map) as {urlset: {url: {loc: string; lastmod?: string}[]}};
    const dated = urlset.url.filter(({lastmod}) => lastmod);
    for (const {loc, lastmod} of dated) {
      expect(loc.slice(site.address.length)).toMatch(/^(chapters\/[^/]+|references|glossary|about|contribute(\/\w+)?)\/$/);
      expect(new Date(lastmod!).getTime(), loc).toBeLessThanOrEqual(Date.now());
    }
    // A shallow clone knows no dates; a whole one knows them of all chapters.
    if (dated.length > 0) expect(dated.filter(({loc}) => /chapters\/./.test(loc)).length).toBe(chapters.length);
  });

  test(`the ${name} site hides the page for unknown addresses, and says where its map is`, () => {
    const lost = all.find((page) => page.path === '404.html')!;
    expect([isHidden(lost), links(lost, 'canonical'), metas(lost, 'og:url')]).toEqual([true, [], []]);
    expect(shown.filter(isHidden).map((page) => page.path)).toEqual([]);
    expect(fileOf(site, 'robots.txt')?.toString().includes(`Sitemap: ${site.address}sitemap.xml`)).toBe(site.baseUrl === '/' ? true : undefined);
  });

  test(`the ${name} site's feed is Atom that leads to the chapters`, () => {
    const xml = fileOf(site, 'feed.xml')!.toString();
    expect(XMLValidator.validate(xml)).toBe(true);
    const parser = new XMLParser({ignoreAttributes: false, isArray: (tag) => tag === 'entry' || tag === 'link'});
    const {feed} = parser.parse(xml) as {feed: {id: string; updated: string; link: Record<string, string>[]; entry?: {id: string; title: unknown; updated: string; link: Record<string, string>[]}[]}};
    expect(feed.id).toBe(site.address);
    expect(feed.link.find((link) => link['@_rel'] === 'self')?.['@_href']).toBe(`${site.address}feed.xml`);
    const entries = feed.entry ?? [];
    expect(new Set(entries.map(({id}) => id)).size).toBe(entries.length);
    for (const {link, id} of entries) expect(behind(site, link[0]!['@_href']!), id).toBeDefined();
    expect(entries.map(({updated}) => updated)).toEqual(entries.map(({updated}) => updated).sort().reverse());
    if (entries.length > 0) expect(feed.updated).toBe(entries[0]!.updated);
  });

  test(`the ${name} site gives its chapters to language models as Markdown`, () => {
    const index = fileOf(site, 'llms.txt')!.toString();
    expect(index).toMatch(/^# .+\n\n> .+\n/);
    const addresses = [...index.matchAll(/^- \[[^\]]+\]\(([^)]+)\): ./gm)].map(([, address]) => address!);
    expect(addresses.filter((address) => !behind(site, address))).toEqual([]);
    for (const {id, title, description} of chapters) {
      const address = `${site.address}chapters/${id}/index.html.md`;
      const text = behind(site, address)!.toString();
      expect(addresses, id).toContain(address);
      expect(text.startsWith(`# ${title}\n\n> ${description}\n`), id).toBe(true);
      const prose = text.replace(/^( *```)[\s\S]*?^\1/gm, '').replace(/`[^`\n]+`/g, '');
      expect(prose.match(/<\/?[a-z][^>]*>|^(import|export) |Saved in this browser|To the passage/gm), `${id}: what only a browser understands`).toBeNull();
      expect(links(shown.find((page) => page.path === `chapters/${id}/`)!, 'alternate', 'text/markdown')).toEqual([address]);
    }
    expect(fileOf(site, 'llms-full.txt')!.toString().match(/^Chapter \d+.* Page: /gm)).toHaveLength(chapters.length);
  });
}
