import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {loadPyodide} from 'pyodide';
import type {DataFile, Outcome} from '../engine';
import type {RunMessage} from './messages';
import {Session} from './session';

/**
 * Python as the page has it, in Node: for the expected results at build and for the tests.
 * @param root the project's folder; tables are read from .cache/static below it
 */
export async function nodeSession(root: string): Promise<Session> {
  const python = await loadPyodide({stdout: () => {}, stderr: () => {}});
  const session = new Session(python, {
    helper: (name) => readFile(path.join(root, 'src/lab/python', name), 'utf8'),
    table: async (file: DataFile) => new Uint8Array(await readFile(path.join(root, '.cache/static', file.path))).buffer,
  });
  await session.prepare();
  return session;
}

/** Runs one program in a Python of its own. */
export const runOnce = async (root: string, message: Omit<RunMessage, 'kind'>): Promise<Outcome> => (await nodeSession(root)).run({kind: 'run', ...message});
