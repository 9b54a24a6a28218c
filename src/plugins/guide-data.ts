import type {Book, Fault} from '../content';
import type {GuideData} from '../content/guide-data';
import {parts} from '../content/parts';

/** The book, cut down to what every page needs. */
export function guideData(book: Book, faults: Fault[]): GuideData {
  return {
    parts: parts.map(({id, number, title}) => ({id, number, title})),
    chapters: book.chapters.map(({id, title, part, number, status, minutes, prerequisites, purpose}) => ({
        id, title, part, number, status, minutes, prerequisites, purposes: purpose.map((item) => item.id),
      })),
    renamed: renamedIds(book),
    faults: faults.map(({file, line, what, right}) => ({file, line, text: `${what}; ${right}`})),
  };
}

/** Former ids by the kind of entry that hangs on them in the reader's record; kinds in which nothing was renamed are left out. */
function renamedIds({chapters, references, tasks}: Book): GuideData['renamed'] {
  const kinds = {
    ticks: chapters.flatMap(({purpose}) => purpose),
    read: references,
    answers: chapters.flatMap(({quiz}) => quiz?.questions ?? []),
    cards: chapters.flatMap(({quiz}) => quiz?.cards ?? []),
    skipped: chapters,
    tasks,
  };
  const named = Object.entries(kinds).map(([kind, items]) => [
    kind, Object.fromEntries(items.flatMap(({id, was = []}: {id: string; was?: string[]}) => was.map((former) => [former, id]))),
  ] as const);
  return Object.fromEntries(named.filter(([, names]) => Object.keys(names).length > 0));
}
