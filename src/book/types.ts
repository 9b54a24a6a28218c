import type {ElementContent} from 'hast';

/** A chapter of the built site, cut down to what paper can hold: still markup of the site. */
export interface Captured {
  id: string;
  html: string;
  /** Drawings that are no SVG, as PNG by file name. */
  images: Record<string, Buffer>;
}

/** What the book says of a chapter besides its text. */
export interface ChapterFacts {
  id: string;
  number: number;
  title: string;
  description: string;
  part: {id: string; number: string; title: string};
}

/** A chapter as the book prints it: plain HTML, the same for the PDF and the EPUB. */
export interface Chapter extends ChapterFacts {
  body: ElementContent[];
  answers: ElementContent[];
  images: Record<string, Buffer>;
}

/** A list at the end of a book: words or works. */
export interface BackMatter {
  id: string;
  title: string;
  body: ElementContent[];
}

/** One file that is made: a chapter, a part or the whole guide. */
export interface Volume {
  /** Name of the file, without its ending. */
  name: string;
  kind: 'chapter' | 'part' | 'guide';
  title: string;
  subtitle: string;
  chapters: Chapter[];
  back: BackMatter[];
  /** Day of the last change, as 2026-11-26. */
  date: string;
  /** Where the guide lives, with a slash at its end. */
  site: string;
}

/** The title of every book, and who made it. */
export const GUIDE = {title: 'Machine Learning Pipelines', tagline: 'A study guide for the ML infrastructure architect', author: 'The contributors of the guide', license: 'CC BY 4.0', licenseUrl: 'https://creativecommons.org/licenses/by/4.0/'};
