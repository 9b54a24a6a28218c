/** What git says of a chapter's folder. */
export interface Change {
  /** Day of the last commit, as 2026-11-26. */
  date: string;
  /** Names of those who wrote it, first commit first. */
  people: string[];
}
