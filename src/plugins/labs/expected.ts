import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Language, Outcome} from '../../lab/engine';
import {pythonOutcomes, pythonVersion} from '../../lab/python/expected';
import type {PackageName} from '../../lab/python/messages';
import {sqlOutcomes, sqlVersion} from '../../lab/sql/expected';
import type {FileFacts} from './data';

/** A cell or a task's solution, to be run. */
export interface LabProgram {
  language: Language;
  /** How a message calls it. */
  file: string;
  code: string;
  data: FileFacts[];
  after?: string;
  alone?: boolean;
  packages?: PackageName[];
}

/** Who runs a language's programs in Node, and what their outcomes depend on besides code and data. */
const RUNNERS: Record<Language, {run: (root: string, programs: readonly LabProgram[]) => Promise<(Outcome | undefined)[]>; version: (root: string) => Promise<string>}> = {
  sql: {run: sqlOutcomes, version: sqlVersion},
  python: {run: pythonOutcomes, version: pythonVersion},
};

/**
 * What a chapter's programs give, in their order. Kept in .cache/lab under a hash of code, data and engine.
 * @throws Error naming the first program that fails
 */
export async function outcomesOf(root: string, programs: readonly LabProgram[]): Promise<Outcome[]> {
  const found = new Map<LabProgram, Outcome>();
  for (const language of Object.keys(RUNNERS) as Language[]) {
    const mine = programs.filter((program) => program.language === language);
    if (mine.length === 0) continue;
    const outcomes = await kept(root, language, mine);
    mine.forEach((program, i) => found.set(program, outcomes[i] ?? {outputs: [], ms: 0}));
  }
  for (const [{file}, {error, check}] of found) {
    if (process.env.NODE_ENV !== 'production') break; // the page shows it
    if (error) throw new Error(`${file} does not run: ${error.line ? `line ${error.line}: ` : ''}${error.message}`);
    if (check?.passed === false) throw new Error(`${file}: the solution fails its own check: ${check.message ?? ''}`);
  }
  return programs.map((program) => found.get(program)!);
}

async function kept(root: string, language: Language, programs: LabProgram[]): Promise<(Outcome | undefined)[]> {
  const {run, version} = RUNNERS[language];
  const what = programs.map(({code, data, after, alone, packages}) => ({code, data: data.map(({name, sha256}) => [name, sha256]), after, alone, packages}));
  const key = createHash('sha256').update(JSON.stringify([language, await version(root), what])).digest('hex').slice(0, 24);
  const file = path.join(root, '.cache/lab', `${key}.json`);
  const before = await readFile(file, 'utf8').then((text) => JSON.parse(text) as (Outcome | null)[], () => undefined);
  if (before) return before.map((outcome) => outcome ?? undefined);
  const outcomes = await run(root, programs);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(`${file}.${process.pid}`, JSON.stringify(outcomes));
  await rename(`${file}.${process.pid}`, file); // two builds at once: each file is whole
  return outcomes;
}
