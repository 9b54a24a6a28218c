import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pipelineFolder} from '../engine/hash';
import {withLock} from '../engine/lock';
import {landingLog} from '../simulate/tables';
import {ensureRaw} from '../source';

/** Folder that all test files share, so that Palmwright is simulated once. */
const SHARED = path.join(pipelineFolder, '../../.cache/pipeline-tests');

/** The raw extracts of all three years. */
export async function allRaw(): Promise<string> {
  const raw = path.join(SHARED, 'raw');
  await withLock(SHARED, 240_000, async () => ensureRaw({raw, say: () => undefined}));
  return raw;
}

/** A new empty folder for one test. */
export function emptyFolder(name: string): string {
  return mkdtempSync(path.join(tmpdir(), `palmwright-${name}-`));
}

/**
 * Copies the extracts of some tables into a folder of its own, with a transfer log that lists them.
 * @param keep which lines of the log to keep
 */
export async function someRaw(folder: string, keep: (line: {path: string; table: string; period: string}) => boolean): Promise<string> {
  const from = await allRaw();
  const to = path.join(folder, 'raw');
  const [head, ...lines] = readFileSync(path.join(from, landingLog), 'utf8').trimEnd().split('\n');
  const kept = lines.filter((line) => {
    const [file, table, period] = line.split(',') as [string, string, string];
    return keep({path: file, table, period});
  });
  for (const line of kept) {
    const file = line.split(',')[0] as string;
    mkdirSync(path.dirname(path.join(to, file)), {recursive: true});
    cpSync(path.join(from, file), path.join(to, file));
  }
  mkdirSync(to, {recursive: true});
  writeFileSync(path.join(to, landingLog), `${[head, ...kept].join('\n')}\n`);
  return to;
}

/** Removes a folder of a test. */
export function remove(folder: string): void {
  if (existsSync(folder)) rmSync(folder, {recursive: true, force: true});
}
