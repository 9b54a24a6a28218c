import {isDraft} from '../drafts';
import {fault, type Fault} from '../fault';
import type {ChapterFile, Page, Site} from '../site';
import {findChapter} from './known';
import {linksOf, splitUrl} from './urls';

/** What readers see leads to no draft: a published site does not hold it. */
export function checkDrafts(site: Site): Fault[] {
  const hidden = new Set(site.chapters.filter(isDraft).map(({page}) => page));
  if (hidden.size === 0) return [];
  const seen = site.pages.filter((page) => !hidden.has(page));
  return [
    ...seen.flatMap((page) => links(site, page)),
    ...site.chapters.filter((chapter) => !isDraft(chapter)).flatMap((chapter) => prerequisites(site, chapter)),
  ];
}

function links(site: Site, page: Page): Fault[] {
  return linksOf(page).flatMap(({url, line}) => {
    const {path} = splitUrl(url);
    const id = /^\/chapters\/([^/]+)\/?$/.exec(path)?.[1] ?? /(?:^|\/)([^/]+)\/index\.mdx$/.exec(path)?.[1];
    const chapter = id ? findChapter(site, id) : undefined;
    if (!chapter || !isDraft(chapter)) return [];
    return [
      fault('draft', page.file, {
        line,
        what: `the link leads to the draft "${chapter.folder}"`,
        right: 'a draft is no page of the published guide',
        mend: 'write the words without the link until that chapter is published',
      }),
    ];
  });
}

function prerequisites(site: Site, {page, safe, lineOf}: ChapterFile): Fault[] {
  return (safe.prerequisites ?? []).flatMap((id, n) => {
    const needed = findChapter(site, id);
    if (!needed || !isDraft(needed)) return [];
    return [
      fault('draft', page.file, {
        line: lineOf(['prerequisites', n]),
        what: `the prerequisite "${id}" is a draft`,
        right: 'readers can only be sent to chapters that are published',
        mend: 'remove it until that chapter is published',
      }),
    ];
  });
}
