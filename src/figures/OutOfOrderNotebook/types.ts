import type {Names, Value} from './names';

export interface Cell {
  source: string;
  /** The cell as a pure function: the variables after it and what it prints. @throws NameMissing */
  run: (names: Names) => [after: Names, printed?: string];
}

export interface Notebook {
  cells: readonly Cell[];
  /** Position of the cell whose output the reader is asked about. */
  shown: number;
}

export interface Params {
  notebook: 'deleted' | 'doubled' | 'bound';
  /** What was done, oldest first, separated by spaces: "2" runs cell 2, "x3" deletes cell 3, "r" restarts the kernel. */
  actions: string;
}

/** A cell as the page shows it. */
export interface Shown {
  number: number;
  source: string;
  /** Number in brackets; null when it has not run since the restart. */
  counter: number | null;
  output: string | null;
  failed: boolean;
}

/** One run, as only the kernel knows it. */
export interface Run {
  counter: number;
  cell: number;
  source: string;
  output: string | null;
  failed: boolean;
  /** The cell is no longer on the page. */
  gone: boolean;
}

export interface Result {
  page: readonly Shown[];
  runs: readonly Run[];
  variables: readonly (readonly [name: string, value: Value])[];
  /** What `save` has written; null when nothing. It outlives a restart. */
  file: number | null;
  /** Under the print cell: what the page shows, and what it would show after restart and run all. Null: nothing. */
  shown: string | null;
  fresh: string | null;
  /** What the file would hold after a restart and run all. */
  freshFile: number | null;
}
