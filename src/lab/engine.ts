import type {PackageName} from './python/messages';

/**
 * What a language's engine does, whatever the language. Cells and tasks know this file and nothing of DuckDB or Pyodide.
 * Everything in an `Outcome` survives JSON: the build stores the expected outcome of each cell the same way.
 */
export type Language = 'sql' | 'python';

/** A published file that a cell works with. */
export interface DataFile {
  /** `schema.table`, such as `marts.fct_stock_position`: its name in SQL; Python finds it as `schema.table` and under `table`. */
  name: string;
  /** Address below the site's base, such as `data/marts/fct_stock_position.parquet`. */
  path: string;
  bytes: number;
  rows: number;
  /** Names of its columns, for the editor's completion. */
  columns: string[];
}

/** A cell of a table as JSON can hold it; numbers that JSON cannot hold (Infinity, 64-bit integers beyond 2^53) are text. */
export type Value = string | number | boolean | null;

export type ColumnKind = 'number' | 'text' | 'boolean' | 'time';

export interface Column {
  name: string;
  kind: ColumnKind;
  /** The engine's own name of the type, such as DOUBLE or int64. */
  type: string;
}

export interface TableOutput {
  kind: 'table';
  columns: Column[];
  /** At most MOST_ROWS of them, in the engine's order. */
  rows: Value[][];
  /** How many rows there are in all; when that is only known as "more than", `more` is set. */
  total: number;
  more?: boolean;
}

export interface TextOutput {
  kind: 'text';
  text: string;
  /** How many characters were left out after `text`, if any. */
  cut?: number;
}

export interface PictureOutput {
  kind: 'picture';
  /** A data: address of a PNG or SVG. */
  source: string;
  width: number;
  height: number;
}

export type Output = TableOutput | TextOutput | PictureOutput;

/** Why something did not work, for the reader: one sentence of what happened, and of help when it is a common mistake. */
export interface Trouble {
  message: string;
  /** Line in the reader's code, 1-based. */
  line?: number;
  help?: string;
  /** The reader's lines that the program went through, outermost first, when there is more than one. */
  trace?: {line: number; text: string}[];
  /** The engine is gone (out of memory, refused by the browser): the next run has to load it anew. */
  lost?: boolean;
}

export interface Outcome {
  outputs: Output[];
  error?: Trouble;
  /** The reader pressed Stop. */
  stopped?: boolean;
  /** Time of the run itself, in milliseconds; 0 in what the build stores. */
  ms: number;
  /** Result of `RunOptions.after`: the message of the first assertion that failed, or nothing when all held. */
  check?: {passed: boolean; message?: string};
}

/** How loading goes: `loaded` of `total` bytes, and what is being done, such as "Loading DuckDB". */
export interface Progress {
  what: string;
  loaded: number;
  total: number;
}

export interface RunOptions {
  data: DataFile[];
  /** Aborted when the reader presses Stop. The run then ends with `stopped`; it never rejects for it. */
  signal: AbortSignal;
  /** Code that runs after the reader's in the same names, as a task's assertions do. Python only. */
  after?: string;
  /** Runs with names of its own, so that a task is not helped by what a cell left behind. Python only: SQL tasks only read. */
  alone?: boolean;
  /** Packages that are fetched from another host; the reader has agreed. Python only. */
  packages?: PackageName[];
}

/** An engine over one worker, shared by all cells of a page and kept for the pages that follow. */
export interface Engine {
  /**
   * Loads what is not loaded yet; a second call is free.
   * @throws Error with one sentence for the reader when the browser refuses or the network does not answer
   */
  load(onProgress: (progress: Progress) => void): Promise<void>;
  /** Runs code. Never rejects: what goes wrong is in the outcome. Runs are queued, one after the other. */
  run(code: string, options: RunOptions): Promise<Outcome>;
  /** Forgets everything that cells have made ("start again"); the engine stays loaded. */
  reset(): Promise<void>;
}

/** What is known of an engine before it is loaded; the build writes it into each cell. */
export interface EngineFacts {
  /** Such as "DuckDB 0.9.1". */
  name: string;
  /** Where its files lie below the site's root, with a slash at its end. */
  folder: string;
  /** Bytes that travel on the first run, without the data. */
  bytes: number;
}

/** Rows of a result that are kept and shown; the rest is counted. */
export const MOST_ROWS = 1000;
/** Characters of printed text that are kept and shown; the rest is counted. */
export const MOST_TEXT = 100_000;
