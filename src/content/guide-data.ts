/** A chapter as lists show it. */
export interface ChapterFacts {
  id: string;
  title: string;
  /** Id of its part. */
  part: string;
  /** Place in the whole book, 1-based. */
  number: number;
  status: string;
  minutes: number;
  prerequisites: string[];
  /** Ids of its purposes. */
  purposes: string[];
}

/** What every page knows of the book. It does not grow with it: of a long book a page brings the chapters that it names (src/plugins/guide-data.ts). */
export interface GuideData {
  /** `chapters` is how many there are. */
  parts: {id: string; number: string; title: string; chapters: number}[];
  /** All chapters of a book that is not long; of a long one, none. */
  chapters: ChapterFacts[];
  /** Former ids of purposes (ticks), references (read), questions (answers) and cards, each with the present one; the reader's record follows them. */
  renamed: Partial<Record<'ticks' | 'read' | 'answers' | 'cards' | 'tasks' | 'skipped', Record<string, string>>>;
  /** What is wrong, by file; empty in a build, which would have stopped. */
  faults: {file: string; line: number; text: string}[];
}
