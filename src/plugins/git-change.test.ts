import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {changeOf} from './git-change';

const root = mkdtempSync(path.join(tmpdir(), 'change-'));
afterAll(() => rmSync(root, {recursive: true, force: true}));
const at = (name: string) => path.join(root, name);
const git = (folder: string, ...args: string[]) => execFileSync('git', args, {cwd: at(folder), stdio: 'ignore', env: {...process.env, GIT_COMMITTER_DATE: '2026-03-04T12:00:00Z', GIT_COMMITTER_NAME: 'C', GIT_COMMITTER_EMAIL: 'c@example.org'}});

it('names people in the order of their first commit, and is absent where history is', () => {
  mkdirSync(at('full'));
  git('full', 'init', '-q');
  for (const [n, name] of ['Ada', 'dependabot[bot]', 'Grace', 'Ada'].entries()) {
    mkdirSync(at('full/docs'), {recursive: true});
    writeFileSync(at('full/docs/a.mdx'), String(n));
    git('full', 'add', '.');
    git('full', '-c', `user.name=${name}`, '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x', '--author', `${name} <a@example.org>`);
  }
  expect(changeOf(at('full'), 'docs')).toEqual({date: '2026-03-04', people: ['Ada', 'Grace']});
  expect(changeOf(at('full'), 'not-there')).toBeUndefined();
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${at('full')}`, at('shallow')], {stdio: 'ignore'});
  expect(changeOf(at('shallow'), 'docs')).toBeUndefined();
  mkdirSync(at('none'));
  expect(changeOf(at('none'), 'docs')).toBeUndefined();
});
