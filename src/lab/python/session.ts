import type {PyodideAPI} from 'pyodide';
import {MOST_ROWS, MOST_TEXT, type DataFile, type Outcome, type Output, type Trouble} from '../engine';
import type {RunMessage} from './messages';
import {toCsv, type ColumnType} from './tables';

/** The Python files that run beside the reader's code, by name. */
export const HELPERS = ['runner.py', 'show.py', 'help_texts.py', 'palmwright.py'] as const;

export interface Surroundings {
  /** The text of one of HELPERS. */
  helper(name: string): Promise<string>;
  /** The bytes of a published table. */
  table(file: DataFile): Promise<ArrayBuffer>;
  /** Fetches packages that do not come with Pyodide. */
  packages?(names: string[]): Promise<void>;
}

interface Runner {
  run(code: string, send: (text: string) => void, most: number, rows: number, after: string, alone: boolean): string;
  reset(): void;
}

interface Ran {
  outputs: (Output | {kind: 'cut'; cut: number})[];
  error: Trouble | null;
  check: Outcome['check'] | null;
}

const HOME = '/home/pyodide';
const ANEW = 'It starts anew with the next run, without the names that cells have set.';

/** Python with Palmwright's tables; the same in the page's worker, at build and in the tests. */
export class Session {
  private runner: Runner | undefined;
  private readonly types: Record<string, Record<string, ColumnType>> = {};

  constructor(private readonly python: PyodideAPI, private readonly around: Surroundings) {}

  async prepare(): Promise<void> {
    const {FS} = this.python;
    for (const name of HELPERS) FS.writeFile(`${HOME}/${name}`, await this.around.helper(name));
    FS.mkdirTree(`${HOME}/data`);
    FS.writeFile(`${HOME}/data/types.json`, '{}');
    this.python.runPython(`import sys; sys.path.insert(0, "${HOME}")`);
    this.runner = this.python.pyimport('runner') as unknown as Runner;
  }

  /** Runs code; what goes wrong, in the code or with its files, is in the outcome. `onText` gets what is printed, as it comes. */
  async run({code, data, after, alone, packages}: RunMessage, onText: (text: string) => void = () => {}): Promise<Outcome> {
    try {
      if (packages?.length) await this.around.packages?.(packages);
      for (const file of data) await this.mount(file);
    } catch (problem) {
      return {outputs: [], error: {message: sentence(problem)}, ms: 0};
    }
    let printed = '';
    const send = (text: string) => {
      printed += text;
      onText(text);
    };
    const began = performance.now();
    try {
      const ran = JSON.parse(this.runner!.run(code, send, MOST_TEXT, MOST_ROWS, after ?? '', alone ?? false)) as Ran;
      return outcome(ran, printed, performance.now() - began);
    } catch (problem) {
      // Python's own exceptions are answers of the runner; what arrives here has broken the interpreter.
      return {outputs: text(printed), error: {message: breakdown(problem), lost: true}, ms: performance.now() - began};
    }
  }

  reset(): void {
    this.runner?.reset();
  }

  private async mount(file: DataFile): Promise<void> {
    if (this.types[file.name]) return;
    const bytes = await this.around.table(file);
    const {csv, types} = await toCsv(bytes).catch(() => {
      throw new Error(`The file ${file.path} is not whole. Reload the page to fetch it again.`);
    });
    const {FS} = this.python;
    const path = `${HOME}/data/${file.name.replaceAll('.', '/')}.csv`;
    FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    FS.writeFile(path, csv);
    this.types[file.name] = types;
    FS.writeFile(`${HOME}/data/types.json`, JSON.stringify(this.types));
  }
}

function breakdown(problem: unknown): string {
  const why = String(problem);
  if (/call stack/i.test(why)) return `Python broke down: the program calls or nests deeper than a page can hold. ${ANEW}`;
  if (/exit\(/.test(why)) return `The program ended Python itself. ${ANEW}`;
  return `Python broke down on this. ${ANEW}`;
}

function outcome({outputs, error, check}: Ran, printed: string, ms: number): Outcome {
  const cut = outputs.find((output) => output.kind === 'cut')?.cut;
  return {
    outputs: [...text(printed, cut), ...outputs.filter((output) => output.kind !== 'cut')],
    ...(error ? {error} : {}),
    ...(check ? {check} : {}),
    ms,
  };
}

const text = (printed: string, cut?: number): Output[] => (printed ? [{kind: 'text', text: printed, ...(cut ? {cut} : {})}] : []);

const sentence = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));
