import every from '@generated/content-data/default/every-chapter.json';
import {useGuide, type ChapterFacts} from './guide';

/** All chapters, for pages that list them. No component of a chapter's page uses it: each page would carry a line for each of the others. */
export function useEveryChapter(): ChapterFacts[] {
  const {chapters} = useGuide();
  return chapters.length > 0 ? chapters : every;
}
