import type {DataFile, EngineFacts, Language, Outcome} from './engine';
import type {PackageName} from './python/messages';

/** What a cell's generated module holds. `html` is the code colored at build. */
export interface CellData {
  id: string;
  title: string;
  language: Language;
  /** Name of its file, such as stock-today.sql. */
  file: string;
  code: string;
  html: string;
  data: DataFile[];
  chart?: ChartSpec;
  /** Text for a picture that Python draws. */
  alt?: string;
  /** Packages that come from another host, when the reader agrees; such a cell has no expected outcome. */
  packages?: PackageName[];
  expected: Outcome;
  engine: EngineFacts;
}

export interface ChartSpec {
  kind: 'line' | 'bar';
  x: string;
  y: string[];
}

/** What a task's generated module holds. `question` and `hints` are HTML made from the author's Markdown. */
export interface TaskData {
  id: string;
  title: string;
  language: Language;
  question: string;
  hints: string[];
  starter: string;
  starterHtml: string;
  solution: string;
  solutionHtml: string;
  data: DataFile[];
  check: CheckRule;
  /** Python that runs after the reader's code. */
  assertions?: string;
  /** Outcome of the solution: SQL answers are compared with it. */
  expected: Outcome;
  engine: EngineFacts;
}

/** How a result is compared: whether rows have to come in the solution's order, and by how much numbers may differ. */
export interface CheckRule {
  ordered: boolean;
  tolerance: number;
}

/** What the module of an id holds that lab.yml does not know. */
export interface MissingLab {
  id: string;
  missing: true;
}

/** What `<TakeAway>` gets. */
export interface TakeAwayData {
  chapter: string;
  /** Address of the folder below the site's root. */
  path: string;
  bytes: number;
  files: string[];
}
