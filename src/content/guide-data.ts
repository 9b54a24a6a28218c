/** What every page knows of the book: ids and titles, for progress marks and the map. It grows by a line a chapter. */
export interface GuideData {
  parts: {id: string; number: string; title: string}[];
  chapters: {id: string; title: string; part: string; number: number; status: string; minutes: number; prerequisites: string[]; purposes: string[]}[];
  /** Ids that purposes and references had before; the reader's record follows them. */
  renamed: Record<string, string>;
  /** What is wrong, by file; empty in a build, which would have stopped. */
  faults: {file: string; line: number; text: string}[];
}
