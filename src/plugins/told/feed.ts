import {Feed} from 'feed';
import {chapterName, chapterPath, partName, type Guide, type ToldChapter} from './guide';
import {escaped} from './pages';
import type {Publication} from './published';

/** Its file in the site. */
export const FEED = 'feed.xml';

interface News {
  chapter: ToldChapter;
  /** What happened, before the title: "New chapter". */
  what: string;
  /** Never changes, so that no reader gets an entry twice: the chapter's address and what happened. */
  id: string;
  at: Date;
  text: string;
}

/**
 * The feed, as Atom: chapters that were published, reading paths that became chapters, and what authors say they rewrote. Commits by
 * themselves are no news.
 *
 * @param published from the project's history; may be empty
 * @param now stands for the newest entry's day when there is no entry
 */
export function feedOf(guide: Guide, published: readonly Publication[], now: Date): string {
  const news = [...publishedNews(guide, published), ...guide.chapters.flatMap((chapter) => rewrittenNews(chapter, guide))]
    .sort((a, b) => b.at.getTime() - a.at.getTime() || a.chapter.number - b.chapter.number);
  const feed = new Feed({
    id: guide.home, link: guide.home, title: guide.name, description: guide.tagline, language: 'en', updated: news[0]?.at ?? now,
    copyright: 'CC BY 4.0', feedLinks: {atom: guide.home + FEED}, author: {name: `The contributors of ${guide.name}`, link: guide.repository},
  });
  for (const {chapter, what, id, at, text} of news) {
    feed.addItem({title: `${what}: ${chapter.title}`, id, link: guide.home + chapterPath(chapter), date: at, published: at, description: text, content: contentOf(chapter, text)});
  }
  return feed.atom1();
}

function publishedNews({home, chapters}: Guide, published: readonly Publication[]): News[] {
  return published.flatMap(({chapter: id, status, at}) => {
    const chapter = chapters.find((one) => one.id === id);
    if (!chapter) return []; // withdrawn since
    return [{chapter, what: status === 'path' ? 'New reading path' : 'New chapter', id: `${home}${chapterPath(chapter)}#${status}`, at: new Date(at), text: chapter.description}];
  });
}

const rewrittenNews = (chapter: ToldChapter, {home}: Guide): News[] =>
  chapter.rewritten.map(({date, text}) => ({chapter, what: 'Rewritten', id: `${home}${chapterPath(chapter)}#rewritten-${date}`, at: new Date(`${date}T00:00:00Z`), text}));

function contentOf(chapter: ToldChapter, text: string): string {
  const able = chapter.purpose.map((purpose) => `<li>${escaped(purpose.text)}</li>`).join('');
  return `<p>${escaped(text)}</p><p>${escaped(`${chapterName(chapter)} of ${partName(chapter)}, about ${chapter.minutes} minutes. After it you can:`)}</p><ul>${able}</ul>`;
}
