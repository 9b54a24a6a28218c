import {useGuide, type ChapterFacts} from '../guide';
import {useIsHere} from '../here';
import {near} from './near';

/** A book of so many chapters is listed whole beside each of its pages. */
const WHOLE = 40;

export interface PartBeside {
  id: string;
  number: string;
  title: string;
  chapters: readonly ChapterFacts[];
  /** Chapters of the part that are not listed. */
  more: number;
}

/**
 * What a list beside a page names. A page lists no more for each chapter that the book grows by: that would be a burden on all of them,
 * and a list in which nobody finds anything.
 */
export function useChaptersBeside(): PartBeside[] {
  const {parts, chapters} = useGuide();
  const here = useIsHere();
  return parts.map((part) => {
    const all = chapters.filter((chapter) => chapter.part === part.id);
    const own = chapters.length <= WHOLE ? all : near(all, all.findIndex(({id}) => here(`/chapters/${id}/`)));
    return {...part, chapters: own, more: all.length - own.length};
  }).filter(({chapters: own, more}) => own.length + more > 0);
}
