import type {Book} from './book';
import type {Fault, Rule} from './fault';
import type {ChapterFile, Site} from './site';

/** What a chapter lacks while it is being written: told to its author, and no reason to refuse it. */
const THIN: ReadonlySet<Rule> = new Set(['no-purpose', 'no-reading-list', 'no-video', 'question-coverage', 'question-feedback', 'question-longest', 'older-few', 'too-short']);

/** Whether a chapter is still a draft. Broken front matter is read as far as it goes. */
export const isDraft = ({safe}: ChapterFile): boolean => safe.status === 'draft';

/**
 * Faults as they weigh in a draft: that it is thin is a warning there. What is wrong, such as an unknown id, stays an error.
 *
 * @param site all that was read
 * @param faults faults of any severity
 * @returns the same faults, some of them as warnings
 */
export function inDrafts(site: Site, faults: Fault[]): Fault[] {
  const folders = site.chapters.filter(isDraft).map(({page}) => page.file.replace(/index\.mdx$/, ''));
  return faults.map((one) =>
    THIN.has(one.rule) && folders.some((folder) => one.file.startsWith(folder)) ? {...one, severity: 'warning'} : one,
  );
}

/**
 * The book as readers get it: without drafts, without their labs, and numbered without gaps.
 *
 * @param book a book as `readBook` gives it
 * @returns a copy; ids of drafts are gone from the references' `citedIn` as well
 */
export function withoutDrafts(book: Book): Book {
  const chapters = book.chapters.filter(({status}) => status !== 'draft').map((chapter, index) => ({...chapter, number: index + 1}));
  const shown = new Set(chapters.map(({id}) => id));
  const drafts = new Set(book.chapters.filter(({status}) => status === 'draft').map(({id}) => id));
  const published = ({chapter}: {chapter: string}) => !drafts.has(chapter);
  return {
    ...book,
    chapters,
    references: book.references.map((reference) => ({...reference, citedIn: reference.citedIn.filter((id) => shown.has(id))})),
    cells: book.cells.filter(published),
    tasks: book.tasks.filter(published),
  };
}
