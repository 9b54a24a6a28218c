import {execFileSync} from 'node:child_process';
import type {Change} from '../components/PageFoot/types';

/** Accounts that are no persons. */
const NOBODY = /\[bot\]|\bbots?\b|\bmaintainers\b/i;

export const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();

const whole = new Map<string, boolean>();

/** Whether the history is there: a shallow clone's first commit would seem to have written everything. */
export function hasHistory(root: string): boolean {
  if (!whole.has(root)) {
    try {
      whole.set(root, git(root, 'rev-parse', '--is-shallow-repository') === 'false');
    } catch {
      whole.set(root, false);
    }
  }
  return whole.get(root)!;
}

/**
 * Who changed a folder, and when last.
 *
 * @param root the project's folder
 * @param folder a path relative to it
 * @returns undefined without git, in a shallow clone, and for what was never committed
 */
export function changeOf(root: string, folder: string): Change | undefined {
  if (!hasHistory(root)) return undefined;
  try {
    const lines = git(root, 'log', '--format=%cs%x09%aN', '--', folder).split('\n').filter(Boolean).map((line) => line.split('\t'));
    if (lines.length === 0) return undefined;
    const people = [...new Set(lines.map(([, name]) => name!).reverse())].filter((name) => !NOBODY.test(name));
    return {date: lines[0]![0]!, people};
  } catch {
    return undefined;
  }
}
