import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {DataFile, Outcome} from '../engine';
import type {PackageName} from './messages';
import {nodeSession} from './node';
import {HELPERS, type Session} from './session';

/** A program of the book. `after` and `alone` as in RunOptions; programs with packages cannot run here and have no outcome. */
export interface Program {
  code: string;
  data: DataFile[];
  after?: string;
  alone?: boolean;
  packages?: PackageName[];
}

/**
 * What Pyodide answers to a chapter's programs, run in this order in one Python, as a reader would who goes from top to bottom.
 * @param root the project's folder
 */
export async function pythonOutcomes(root: string, programs: readonly Program[]): Promise<(Outcome | undefined)[]> {
  let session: Session | undefined;
  const outcomes: (Outcome | undefined)[] = [];
  for (const program of programs) {
    if (program.packages?.length) {
      outcomes.push(undefined);
      continue;
    }
    session ??= await nodeSession(root);
    const outcome = await session.run({kind: 'run', ...program});
    outcomes.push({...outcome, ms: 0});
    if (outcome.error?.lost) session = undefined;
  }
  return outcomes;
}

/** What an outcome depends on besides program and data: the text is part of a cache's key. */
export async function pythonVersion(root: string): Promise<string> {
  const here = path.join(root, 'src/lab/python');
  const {dependencies} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {dependencies: Record<string, string>}; // pinned exactly
  return [dependencies.pyodide, ...(await Promise.all(HELPERS.map((name) => readFile(path.join(here, name), 'utf8'))))].join('\n');
}
