import {git, hasHistory} from '../git-change';

/** A chapter was first shown to readers, as a reading path or complete, or was completed. */
export interface Publication {
  chapter: string;
  status: 'path' | 'complete';
  /** When the commit was made, as ISO 8601 says it. */
  at: string;
}

/**
 * When chapters left the draft, and when reading paths became complete chapters: the first commit in which each status stands.
 *
 * @param root the project's folder
 * @returns oldest first; nothing without git or in a shallow clone, whose first commit would seem to have written everything
 */
export function publications(root: string): Publication[] {
  if (!hasHistory(root)) return [];
  const found = new Map<string, Publication>();
  for (const {chapter, status, at} of statusLines(root)) {
    const key = `${chapter} ${status}`;
    if ((status === 'path' || status === 'complete') && !found.has(key)) found.set(key, {chapter, status, at});
  }
  return [...found.values()];
}

/** Each status line that a commit brought, oldest first. A chapter that moves to another part brings its line again, and is known already. */
function statusLines(root: string): {chapter: string; status: string; at: string}[] {
  const log = git(root, 'log', '--reverse', '-G^status:', '-p', '-U0', '--no-renames', '--no-color', '--format=%x00%cI', '--', ':(glob)docs/*/*/index.mdx');
  return log.split('\0').filter(Boolean).flatMap((commit) => {
    const at = commit.slice(0, commit.indexOf('\n'));
    return commit.split('\n+++ b/').slice(1).flatMap((diff) => {
      const status = /^\+status:\s*["']?(\w+)/m.exec(diff)?.[1];
      return status ? [{chapter: diff.split('/')[2]!, status, at}] : [];
    });
  });
}
