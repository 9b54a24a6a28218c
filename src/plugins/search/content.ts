/** The generated content, as far as search reads it. */
export interface ChapterData {
  id: string;
  number: number;
  title: string;
  part: string;
}

export interface ReferenceRecord {
  id: string;
  title: string;
  authors: string[];
  year: number | null;
  publisher: string;
  kind: string;
  why: string;
  topics: string[];
  citedIn: string[];
}

export interface TermRecord {
  id: string;
  term: string;
  definition: string;
  chapter?: string;
}
