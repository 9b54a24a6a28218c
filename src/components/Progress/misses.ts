import type {ChapterParts, QuestionFacts, Reader, Result} from './standing';

/** A question that was missed at least once. */
export interface Miss extends QuestionFacts {
  /** Id of its chapter. */
  chapter: string;
  result: Result;
}

/**
 * All questions that were wrong at the first try: first those that are still wrong, then those that were mended, each in the
 * order of the book. Questions before reading are guesses; a wrong guess is no miss.
 */
export function misses(chapters: readonly ChapterParts[], reader: Reader): {open: Miss[]; mended: Miss[]} {
  const all = chapters.flatMap(({id: chapter, questions}) =>
    questions.flatMap((question) => {
      const result = reader.result(question.id);
      return question.place === 'before' || !result || (result.first && result.last) ? [] : [{...question, chapter, result}];
    }),
  );
  return {open: all.filter(({result}) => !result.last), mended: all.filter(({result}) => result.last)};
}
