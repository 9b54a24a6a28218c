import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {publications} from './published';

const root = mkdtempSync(path.join(tmpdir(), 'published-'));
afterAll(() => rmSync(root, {recursive: true, force: true}));

function commit(day: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, 'all', file)), {recursive: true});
    writeFileSync(path.join(root, 'all', file), text);
  }
  const run = (...args: string[]) => execFileSync('git', args, {cwd: path.join(root, 'all'), stdio: 'ignore', env: {...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`}});
  run('add', '--all');
  run('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x');
}

it('dates a chapter by the commit that took it out of draft, and again when it is complete', () => {
  mkdirSync(path.join(root, 'all'));
  execFileSync('git', ['init', '-q'], {cwd: path.join(root, 'all')});
  const page = (status: string, text = '') => `---\ntitle: A\nstatus: ${status}\n---\n${text}\n`;
  commit('2026-01-01', {'docs/10-domain/a/index.mdx': page('draft'), 'docs/20-data/b/index.mdx': page('complete')});
  commit('2026-01-02', {'docs/10-domain/a/index.mdx': page('path')});
  commit('2026-01-03', {'docs/10-domain/a/index.mdx': page('path', 'More.')});
  commit('2026-01-04', {'docs/10-domain/a/index.mdx': page('complete')});
  rmSync(path.join(root, 'all/docs/20-data/b'), {recursive: true});
  commit('2026-01-05', {'docs/30-models/b/index.mdx': page('complete')}); // it moves to another part
  expect(publications(path.join(root, 'all')).map(({chapter, status, at}) => `${chapter} ${status} ${at.slice(0, 10)}`)).toEqual([
    'b complete 2026-01-01', 'a path 2026-01-02', 'a complete 2026-01-04',
  ]);
});

it('knows nothing where history is cut off', () => {
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${path.join(root, 'all')}`, path.join(root, 'shallow')], {stdio: 'ignore'});
  expect(publications(path.join(root, 'shallow'))).toEqual([]);
});
