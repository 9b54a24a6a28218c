import type {DataFile, Outcome, Progress} from '../engine';

/** A package of Pyodide's distribution that is fetched from another host, only when the reader agreed. */
export type PackageName = 'numpy' | 'pandas' | 'matplotlib';

export interface RunMessage {
  kind: 'run';
  code: string;
  data: DataFile[];
  after?: string;
  alone?: boolean;
  packages?: PackageName[];
}

/** From the page to the worker. `site` is the address of the site's root, `engine` that of the folder with Pyodide's files, `bytes` their size. */
export type Request = {kind: 'load'; site: string; engine: string; bytes: number} | RunMessage | {kind: 'reset'};

/** From the worker to the page. Text comes while the code runs, so that a program that is stopped has shown what it printed. */
export type Answer =
  | {kind: 'progress'; progress: Progress}
  | {kind: 'text'; text: string}
  | {kind: 'loaded'}
  | {kind: 'refused'; message: string}
  | {kind: 'done'; outcome: Outcome}
  | {kind: 'forgotten'};
