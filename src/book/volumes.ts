import {backMatterOf} from './backMatter';
import type {Guide} from './read';
import {GUIDE, type Chapter, type Volume} from './types';

/** All that can be made: each chapter, each part, the whole guide. */
export function volumesOf({site, chapters, content}: Guide, date: string): Volume[] {
  const volume = (kind: Volume['kind'], name: string, title: string, subtitle: string, held: Chapter[]): Volume =>
    ({kind, name, title, subtitle, chapters: held, back: backMatterOf(held, site, content), date, site});
  const parts = [...new Map(chapters.map(({part}) => [part.id, part])).values()];
  return [
    ...chapters.map((chapter) => volume('chapter', chapter.id, chapter.title, `Chapter ${chapter.number} of ${GUIDE.title}`, [chapter])),
    ...parts.map((part) => volume('part', `part-${part.id}`, part.title, `Part ${part.number} of ${GUIDE.title}`, chapters.filter((chapter) => chapter.part.id === part.id))),
    volume('guide', 'ml-pipelines', GUIDE.title, GUIDE.tagline, chapters),
  ];
}
