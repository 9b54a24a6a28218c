import type {ChapterFacts} from '../guide';

/**
 * Where a returning reader goes on: the chapter that was open last or, when all its purposes are ticked, the next one that has
 * some left. Undefined when nothing was opened yet, or what was opened is no longer in the guide.
 */
export function nextChapter(chapters: ChapterFacts[], place: string | undefined, isDone: (chapter: ChapterFacts) => boolean): ChapterFacts | undefined {
  const at = chapters.findIndex((c) => c.id === place);
  if (at < 0) return undefined;
  return chapters.slice(at).find((c) => !isDone(c)) ?? chapters[at];
}
