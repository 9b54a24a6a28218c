import guide from '@generated/content-data/default/guide.json';
import type {ChapterFacts, GuideData} from '../content/guide-data';

export type {ChapterFacts};

/** What every page knows of the book: its parts, renamed ids, faults in the dev server. */
export const useGuide = (): GuideData => guide;

const known = new Map<string, ChapterFacts>();

/** Makes chapters known: a page of a long book brings those that it names (src/plugins/remark-book.ts). */
export function bring(chapters: readonly ChapterFacts[]): void {
  for (const chapter of chapters) known.set(chapter.id, chapter);
}

bring(guide.chapters);

/** A chapter that this page names. */
export const useChapter = (id: string | undefined): ChapterFacts | undefined => known.get(id ?? '');

/** The chapters that are known here, in the order of the book: all of them where the book is not long. */
export const useKnownChapters = (): ChapterFacts[] => [...known.values()].sort((a, b) => a.number - b.number);
