import {useGuide, useKnownChapters, type ChapterFacts} from '../guide';
import {useIsHere} from '../here';
import {listedOf} from './listed';

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
  const {parts, chapters: all} = useGuide();
  const known = useKnownChapters();
  const isHere = useIsHere();
  const here = known.find(({id}) => isHere(`/chapters/${id}/`));
  return parts.filter(({chapters}) => chapters > 0).map(({chapters: count, ...part}) => {
    const chapters = listedOf(known.filter((chapter) => chapter.part === part.id), all.length === 0, here);
    return {...part, chapters, more: count - chapters.length};
  });
}
