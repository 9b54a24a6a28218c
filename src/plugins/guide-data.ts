import type {Book, Fault} from '../content';
import type {GuideData} from '../content/guide-data';
import {parts} from '../content/parts';

/** The book, cut down to what every page needs. */
export function guideData(book: Book, faults: Fault[]): GuideData {
  const renamed: Record<string, string> = {};
  for (const chapter of book.chapters) {
    for (const purpose of chapter.purpose) for (const was of purpose.was ?? []) renamed[was] = purpose.id;
  }
  return {
    parts: parts.map(({id, number, title}) => ({id, number, title})),
    chapters: book.chapters
      .filter((chapter) => chapter.status !== 'draft')
      .map(({id, title, part, number, status, minutes, prerequisites, purpose}) => ({
        id, title, part, number, status, minutes, prerequisites, purposes: purpose.map((item) => item.id),
      })),
    renamed,
    faults: faults.map(({file, line, what, right}) => ({file, line, text: `${what}; ${right}`})),
  };
}
