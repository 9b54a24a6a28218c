import {posix} from 'node:path';
import {fault, type Fault} from '../fault';
import {nearest, suggest} from '../nearest';
import type {Page, Site} from '../site';
import {findChapter, unknownChapter} from './known';
import {fileOf, isForeign, linksOf, splitUrl, type Url} from './urls';

/** What a link may lead to: a page, or a list with an id for each entry. */
type Target = Page | {anchors: Set<string>};

/** Links inside the site lead to a page that is there, and to a place on it that is there. */
export function checkLinks(site: Site): Fault[] {
  return site.pages.flatMap((page) =>
    linksOf(page)
      .filter(({url}) => !isForeign(url))
      .flatMap((link) => check(site, page, link)),
  );
}

function check(site: Site, page: Page, {url, line}: Url): Fault[] {
  const {path, anchor} = splitUrl(url);
  const dead = (words: {what: string; right: string; mend: string}) => [fault('link', page.file, {line, ...words})];
  if (path === '' && !anchor)
    return dead({
      what: 'a link without an address',
      right: 'a link names a page or a heading',
      mend: 'write [text](/chapters/<id>/) or [text](#heading)',
    });
  if (path === '') return checkAnchor(site, page, page, anchor, line);
  const chapterId = /^\/chapters\/([^/]+)\/?$/.exec(path)?.[1];
  if (chapterId) {
    const chapter = findChapter(site, chapterId);
    if (!chapter) return [fault('unknown-chapter', page.file, {line, ...unknownChapter(site, chapterId)})];
    return checkAnchor(site, page, chapter.page, anchor, line);
  }
  const address = path.startsWith('/') ? path.replace(/\/?$/, '/') : undefined;
  if (address && site.options.sitePaths.includes(address))
    return checkAnchor(site, page, listPage(site, address), anchor, line);
  const file = fileOf(site, page, path);
  const target = site.pages.find((one) => one.file === file);
  if (target) return checkAnchor(site, page, target, anchor, line);
  if (site.tree.has(file) && !/\.mdx?$/.test(file)) return [];
  const folder = site.chapters.find((one) => posix.dirname(one.page.file) === file.replace(/\/$/, ''));
  if (folder)
    return dead({
      what: `"${url}" is a folder`,
      right: 'a link to a chapter is its address',
      mend: `write /chapters/${folder.folder}/`,
    });
  const known = address
    ? [
        ...site.options.sitePaths,
        ...site.chapters.map((one) => `/chapters/${one.folder}/`),
        ...site.tree.list(site.options.staticDir).map((one) => one.slice(site.options.staticDir.length)),
      ]
    : site.pages.map((one) => posix.relative(posix.dirname(page.file), one.file));
  const near = nearest(path, known);
  if (/^www\.|^[\w-]+(\.[\w-]+)*\.(com|org|net|io|dev|edu)(\/|$)/.test(path))
    return dead({
      what: `the link "${url}" leads nowhere`,
      right: 'an address on the web begins with https://',
      mend: `write https://${url}`,
    });
  return dead({
    what: `the link "${url}" leads nowhere`,
    right: suggest(path, known),
    mend: near ? `write ${near}${anchor ? `#${anchor}` : ''}` : 'correct it, or remove the link',
  });
}

/** The lists of references, terms and figures have an id for each entry. */
function listPage({references, terms, options}: Site, address: string): Target | undefined {
  const list = {'/references/': references, '/glossary/': terms}[address];
  if (address === '/figures/') return options.figures && {anchors: new Set(options.figures.map(({anchor}) => anchor))};
  return list?.missing ? undefined : list && {anchors: list.ids};
}

function checkAnchor(
  site: Site,
  page: Page,
  target: Target | undefined,
  written: string | undefined,
  line: number,
): Fault[] {
  // A figure's address may say its state behind the anchor; what the state may be, the figure itself says.
  const anchor = written?.replace(/^(figure-[\w-]+)\?.*$/, '$1');
  if (!anchor || !target || isUnread(target) || site.options.anchors.includes(anchor)) return [];
  const anchors = new Set([...target.anchors, ...figuresOf(site, target)]);
  if (anchors.has(anchor)) return [];
  const near = nearest(anchor, anchors);
  const where = target === page ? 'this page' : 'file' in target ? target.file : 'that page';
  return [
    fault('link-anchor', page.file, {
      line,
      what: `no heading of ${where} has the id "${anchor}"`,
      right: suggest(anchor, anchors),
      mend: near ? `write #${near}` : 'write the id of a heading, or leave the # away',
    }),
  ];
}

/** Anchors of the figures that a page shows. */
function figuresOf({options: {figures = []}}: Site, target: Target): string[] {
  return 'uses' in target ? figures.filter(({name}) => target.uses.figures.includes(name)).map(({anchor}) => anchor) : [];
}

/** Nothing is known of the headings of a page that could not be parsed at all. */
function isUnread(target: Target): boolean {
  return 'tree' in target && !target.tree;
}
