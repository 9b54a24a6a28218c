import type {Book, Chapter, Fault} from '../content';
import {AROUND} from '../components/chaptersBeside/listed';
import type {ChapterFacts, GuideData} from '../content/guide-data';
import {parts} from '../content/parts';

/** A book of so many chapters is known whole to each of its pages. */
const WHOLE = 40;

/** The book, cut down to what every page needs. */
export function guideData(book: Book, faults: Fault[]): GuideData {
  return {
    parts: parts.map(({id, number, title}) => ({id, number, title, chapters: book.chapters.filter(({part}) => part === id).length})),
    chapters: isLong(book) ? [] : book.chapters.map(factsOf),
    renamed: renamedIds(book),
    faults: faults.map(({file, line, what, right}) => ({file, line, text: `${what}; ${right}`})),
  };
}

/** All chapters, for the pages that list them; of a book that is known whole to every page, none. */
export const everyChapter = (book: Book): ChapterFacts[] => (isLong(book) ? book.chapters.map(factsOf) : []);

/**
 * The chapters that one chapter's page of a long book names: itself, those listed beside it, those to read before, and those whose questions
 * it asks.
 */
export function besideChapter(book: Book, {id, part, number, prerequisites, uses, quiz}: Chapter): ChapterFacts[] {
  if (!isLong(book)) return [];
  const asked = new Set([...uses.questions, ...(quiz?.older ?? [])]);
  return book.chapters
    .filter((one) => one.id === id || (one.part === part && Math.abs(one.number - number) <= AROUND) || prerequisites.includes(one.id) || one.quiz?.questions.some((question) => asked.has(question.id)))
    .map(factsOf);
}

/** The chapters that the list of troubles of a long book names. */
export function mendingChapters(book: Book): ChapterFacts[] {
  const named = new Set(book.troubles.map(({mended_in: chapter}) => chapter));
  return isLong(book) ? book.chapters.filter(({id}) => named.has(id)).map(factsOf) : [];
}

const isLong = ({chapters}: Book) => chapters.length > WHOLE;

const factsOf = ({id, title, part, number, status, minutes, prerequisites, purpose}: Chapter): ChapterFacts => ({
  id, title, part, number, status, minutes, prerequisites, purposes: purpose.map((item) => item.id),
});

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
