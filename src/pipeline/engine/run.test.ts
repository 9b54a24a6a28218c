import {copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {EventLog, readEvents} from '../events/log';
import {Recorder} from '../events/recorder';
import {Database} from '../sql/database';
import {emptyFolder, remove} from '../testing/raw';
import {restore} from './files';
import {Hashes} from './hashes';
import {silent} from './progress';
import {run, type RunOptions, type RunResult} from './run';
import type {Session} from './session';
import type {DatasetSpec, Step} from './step';
import {Workspace} from './workspace';

let folder = '';
let db: Database;
beforeEach(async () => {
  folder = emptyFolder('run');
  db = await Database.open();
});
afterEach(() => {
  db.close();
  remove(folder);
});

const spec = (id: string): DatasetSpec => ({
  id, layer: 'mart', format: 'parquet', path: `store/${id.replace('.', '/')}.parquet`, description: id, owner: 'Sales', expert: 'the-planner', domain: 'sales', projects: [], fields: [],
});
const specs = new Map(['a.x', 'b.x', 'c.x', 'd.x'].map((id) => [id, spec(id)]));

const query = (id: string, inputs: string[], sql: string, more: Partial<Step> = {}): Step => ({
  id, kind: 'model', description: id, owner: 'Sales', inputs, outputs: [`${id}.x`], code: () => sql, source: `${id}.sql`, sql, run: (session: Session) => session.writeQuery(`${id}.x`, sql), ...more,
});
const four = () => [query('a', [], 'SELECT 1 AS n'), query('b', ['a.x'], 'SELECT n + 1 AS n FROM a.x'), query('c', ['b.x'], 'SELECT n + 1 AS n FROM b.x'), query('d', [], 'SELECT 7 AS n')];

function go(steps: Step[], more: Partial<RunOptions> = {}): Promise<RunResult> {
  const workspace = new Workspace(folder, path.join(folder, 'data'), path.join(folder, 'raw'));
  const recorder = new Recorder(new EventLog(path.join(folder, 'events/run.jsonl')), {nominal: '2026-01-01T08:00:00Z', trigger: 'full', attempt: '1'}, specs, new Map());
  return run({steps, specs, external: new Map(), workspace, db: [db], hashes: new Hashes(path.join(folder, 'hashes.json')), recorder, progress: silent, day: '2026-01-01', ...more});
}
const file = (id: string) => path.join(folder, `store/${id}/x.parquet`);
const value = async (id: string) => db.value(`SELECT n FROM '${file(id)}'`);

describe('run', () => {
  it('runs all steps once and then none', async () => {
    expect((await go(four())).ran).toEqual(['a', 'b', 'c', 'd']);
    expect((await go(four())).ran).toEqual([]);
  });

  it('runs a changed step and what depends on it, and nothing else', async () => {
    await go(four());
    const [a, , c, d] = four();
    const changed = query('b', ['a.x'], 'SELECT n + 10 AS n FROM a.x');
    expect((await go([a, changed, c, d] as Step[])).ran).toEqual(['b', 'c']);
    expect(await value('c')).toBe(12);
  });

  it('stops at a changed step whose result stayed the same', async () => {
    await go(four());
    const [a, , c, d] = four();
    expect((await go([a, query('b', ['a.x'], 'SELECT 1 + n AS n FROM a.x'), c, d] as Step[])).ran).toEqual(['b']);
  });

  it('makes a spoiled or missing result again', async () => {
    await go(four());
    writeFileSync(file('b'), 'rubbish');
    expect((await go(four())).ran).toEqual(['b']);
    renameSync(file('a'), `${file('a')}.gone`);
    expect((await go(four())).ran).toEqual(['a']);
  });

  it('stops what depends on a failed step, not the others, and leaves what was there', async () => {
    await go(four());
    const before = readFileSync(file('b'));
    const [a, , c, d] = four();
    const result = await go([a, query('b', ['a.x'], 'SELECT nonsense AS n FROM a.x'), c, {...d, code: () => 'new'}] as Step[]);
    expect(result).toMatchObject({ran: ['d'], blocked: ['c']});
    expect(result.failed[0]?.line()).toMatch(/^step b: .*nonsense.*\(rule sql\)$/);
    expect(readFileSync(file('b')).equals(before)).toBe(true);
    const last = readEvents(path.join(folder, 'events')).find((event) => event.eventType === 'FAIL' && event.job.name === 'b');
    expect(last?.run.facets?.errorMessage?.message).toContain('nonsense');
  });

  it('fails where it is told to, after the work and before the result is put in place', async () => {
    const result = await go(four(), {failAt: 'b'});
    expect(result.failed[0]?.line()).toContain('it was told to fail here');
    expect(result).toMatchObject({ran: ['a', 'd'], blocked: ['c']});
    expect(existsSync(file('b'))).toBe(false);
  });

  it('runs one step alone, or one and its dependents, even if nothing changed', async () => {
    await go(four());
    expect((await go(four(), {only: 'b'})).ran).toEqual(['b']);
    expect((await go(four(), {from: 'b'})).ran).toEqual(['b', 'c']);
  });

  it('says what is missing when a step is run alone too early', async () => {
    await expect(go(four(), {only: 'b'})).rejects.toThrow('it reads a.x, which is not there yet; run a first');
  });

  it('refuses an unknown step before anything runs', async () => {
    await expect(go(four(), {from: 'bb'})).rejects.toThrow('there is no step "bb"; did you mean "b"?');
    expect(existsSync(file('a'))).toBe(false);
  });
});

describe('a step that is not honest', () => {
  it('cannot read what it does not declare', async () => {
    const result = await go([query('a', [], 'SELECT 1 AS n'), query('b', [], 'SELECT n FROM a.x')]);
    expect(result.failed[0]?.line()).toMatch(/a\.x|does not exist/);
  });

  it('must read what it declares', async () => {
    const result = await go([query('a', [], 'SELECT 1 AS n'), query('b', ['a.x'], 'SELECT 2 AS n')]);
    expect(result.failed[0]?.line()).toBe('step b: it declares a.x and never reads it; take it out of its inputs (rule unread-input)');
  });

  it('must write what it declares', async () => {
    const result = await go([query('a', [], 'SELECT 1 AS n', {run: async () => undefined})]);
    expect(result.failed[0]?.line()).toBe('step a: it ended without writing a.x (rule missing-output)');
  });
});

describe('a full disk', () => {
  it.runIf(existsSync('/dev/full'))('is told in one sentence, and what was there stays', async () => {
    await go(four());
    const before = readFileSync(file('a'));
    const full = query('a', [], 'SELECT 2 AS n', {run: async (session) => {
      symlinkSync('/dev/full', session.output('a.x'));
      await session.writeQuery('a.x', 'SELECT range AS n, random() AS r FROM range(100000)');
    }});
    const result = await go([full, ...four().slice(1)]);
    expect(result.failed[0]?.line()).toMatch(/^step a, .*x\.parquet: the disk is full, so nothing was published; free some space and start again, what is done is kept \(rule disk-full\)$/);
    expect(readFileSync(file('a')).equals(before)).toBe(true);
  });
});

describe('the exchange of a folder', () => {
  it('is mended when it was cut short between its two renames', () => {
    const data = path.join(folder, 'data');
    mkdirSync(`${data}.old`);
    writeFileSync(path.join(`${data}.old`, 'kept'), 'yes');
    restore(data);
    expect(readFileSync(path.join(data, 'kept'), 'utf8')).toBe('yes');
    mkdirSync(`${data}.old`);
    copyFileSync(path.join(data, 'kept'), path.join(`${data}.old`, 'kept'));
    restore(data);
    expect(existsSync(`${data}.old`)).toBe(false);
  });
});
