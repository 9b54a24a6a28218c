/** What every page knows of the book: ids and titles, for progress marks and the map. It grows by a line a chapter. */
export interface GuideData {
  parts: {id: string; number: string; title: string}[];
  chapters: {id: string; title: string; part: string; number: number; status: string; minutes: number; prerequisites: string[]; purposes: string[]}[];
  /** Former ids of purposes (ticks), references (read), questions (answers) and cards, each with the present one; the reader's record follows them. */
  renamed: Partial<Record<'ticks' | 'read' | 'answers' | 'cards' | 'tasks' | 'skipped', Record<string, string>>>;
  /** What is wrong, by file; empty in a build, which would have stopped. */
  faults: {file: string; line: number; text: string}[];
}
