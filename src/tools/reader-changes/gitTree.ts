import {execFileSync} from 'node:child_process';
import type {Tree} from '../../content/tree';

/**
 * The files of a commit, without checking them out.
 *
 * @param root a folder of a git work tree
 * @param commit what git calls it
 * @throws Error with git's own sentence when there is no such commit
 */
export function gitTree(root: string, commit: string): Tree {
  const git = (...args: string[]) => execFileSync('git', args, {cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe']});
  const files = git('ls-tree', '-r', '-z', '--name-only', commit).split('\0').filter(Boolean).sort();
  const known = new Set(files);
  return {
    list: (folder) => files.filter((file) => file.startsWith(`${folder}/`)),
    read: (file) => git('show', `${commit}:${file}`),
    has: (file) => known.has(file),
  };
}
