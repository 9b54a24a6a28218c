import {closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {PipelineError} from './errors';

/**
 * Runs `work` while no other process works in the same folder. A lock left by a process that has died is taken over.
 *
 * @param patienceMs how long to wait for another run to end
 * @throws PipelineError `busy` when it takes longer
 */
export async function withLock<T>(root: string, patienceMs: number, work: () => Promise<T>): Promise<T> {
  mkdirSync(root, {recursive: true});
  const file = path.join(root, 'lock');
  const until = Date.now() + patienceMs;
  while (!take(file)) {
    if (Date.now() > until) throw new PipelineError({rule: 'busy', file}, `another run (process ${holder(file) ?? '?'}) is at work; wait for it or end it`);
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, {force: true});
  }
}

function take(file: string): boolean {
  const other = holder(file);
  if (other !== undefined && other !== process.pid && !isAlive(other)) rmSync(file, {force: true});
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holder(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8'));
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
