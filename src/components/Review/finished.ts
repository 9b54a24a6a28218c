import type {ChapterFacts} from '../guide';

/** What of the reader's record decides whether a chapter is finished: moments in milliseconds since 1970. */
export interface Moments {
  /** When a purpose was ticked; undefined when it is not. */
  ticked(purpose: string): number | undefined;
  /** When a question was answered first; undefined when it was not. */
  answered(question: string): number | undefined;
}

/**
 * When a chapter was finished: when its end quiz was taken, or all its purposes were ticked, whichever came first. Undefined when
 * neither is so. This is the one rule that lets a chapter's cards into the review; the page says it in these words.
 */
export function finishedAt(chapter: Pick<ChapterFacts, 'purposes'>, quiz: readonly string[], {ticked, answered}: Moments): number | undefined {
  const ends = [latest(chapter.purposes, ticked), latest(quiz, answered)].filter((at) => at !== undefined);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** The last of the moments; undefined when one is missing or there are none. */
function latest(ids: readonly string[], moment: (id: string) => number | undefined): number | undefined {
  const moments = ids.map(moment).filter((at) => at !== undefined);
  return ids.length === 0 || moments.length < ids.length ? undefined : Math.max(...moments);
}
