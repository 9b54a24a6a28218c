import type {Root} from 'mdast';
import type {Fault} from './fault';
import type {LabFile} from './labFile';
import type {FrontMatter, GlossaryTerm, LinkEntry, ReferenceEntry, TroubleEntry} from './schemas';
import type {Card, Question} from './questions';
import type {TagUse, Uses} from './tagUses';
import type {Tree} from './tree';
import type {LineOf} from './yaml';

/** A Markdown page under docs/. */
export interface Page {
  file: string;
  text: string;
  /** Undefined when the page could not be parsed at all. */
  tree: Root | undefined;
  /** Whether it parsed without a fault: only then is what it lacks really lacking. */
  sound: boolean;
  tags: TagUse[];
  uses: Uses;
  anchors: Set<string>;
  /** Line of the first text after the front matter, and last line of the page. */
  bodyLine: number;
  lastLine: number;
}

/** A chapter as found in its folder, whether or not its front matter can be used. */
export interface ChapterFile {
  page: Page;
  /** Names of its folder and of its part's folder. */
  folder: string;
  partFolder: string;
  /** Place in the book, 1-based, malformed chapters counted. */
  number: number;
  frontMatter?: FrontMatter;
  /** The fields that are right, each by itself. */
  safe: Partial<FrontMatter>;
  lineOf: LineOf;
  /** Its quiz.yml, when it has one. */
  quiz?: QuizFile;
}

/** Questions and cards of one chapter, as written in its quiz.yml. */
export interface QuizFile {
  file: string;
  /** Ids of questions of earlier chapters that come back in the end quiz. */
  older: string[];
  questions: Entry<Question>[];
  cards: Entry<Card>[];
  /** Whether all of it could be read: only then is what it lacks really lacking. */
  sound: boolean;
  /** All ids that are written there, malformed ones included. */
  ids: Set<string>;
  lineOf: LineOf;
}

/** One entry of a data file. */
export interface Entry<T> {
  value?: T;
  /** Its id, and former ids, even if the rest of it is malformed. */
  id?: string;
  was: string[];
  index: number;
}

export interface Collection<T> {
  file: string;
  missing: boolean;
  entries: Entry<T>[];
  /** All ids that are written there; what a malformed file still shows of them included. */
  ids: Set<string>;
  lineOf: LineOf;
}

export interface Options {
  /** Folder of files served untouched, relative to the project's root. */
  staticDir: string;
  /** Addresses of pages that are not chapters. */
  sitePaths: string[];
  /** Ids that every chapter page has by its layout. */
  anchors: string[];
  /** Ids of the catalog's entries; when absent, the pipeline has not run yet and uses of them are not checked. */
  catalogIds?: readonly string[];
  /** The figures, each with its source (an id of the bibliography) and its anchor; when absent, uses of them are not checked. */
  figures?: readonly {name: string; cite: string; anchor: string}[];
  /** Names of the published tables, as schema.table; when absent, the pipeline has not run yet and they are not checked. */
  tables?: readonly string[];
}

/** All that was read, faulty or not: what the checks look at. */
export interface Site {
  tree: Tree;
  options: Options;
  docs: string;
  pages: Page[];
  chapters: ChapterFile[];
  references: Collection<ReferenceEntry>;
  terms: Collection<GlossaryTerm>;
  troubles: Collection<TroubleEntry>;
  /** What is known of addresses; none until they were first asked. */
  links: Collection<LinkEntry>;
  labs: LabFile[];
  /** What was wrong already while reading. */
  faults: Fault[];
}
