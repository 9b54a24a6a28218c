import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {formatFault, rules, type Fault} from './fault';
import {overlaid, read} from './fixtures/tree';

/** Each folder fixtures/bad-* holds one broken file, laid over the good book, and the line that must come of it. */
const folder = path.join(import.meta.dirname, 'fixtures');
const broken = fs.readdirSync(folder).filter((name) => name.startsWith('bad-'));
const known = new Map<string, Fault[]>();
const faultsOf = (name: string) => known.get(name) ?? known.set(name, read(overlaid(name)).faults).get(name)!;
const lines = (name: string) =>
  faultsOf(name)
    .map((one) => `${one.severity}: ${formatFault(one)}\n`)
    .join('');

describe('each broken example gives its line', () => {
  test.each(broken)('%s', async (name) => {
    const found = lines(name);
    expect(found).not.toBe('');
    await expect(found).toMatchFileSnapshot(path.join(folder, name, 'expected.txt'));
  });
});

test('every rule has a broken example', () => {
  const shown = new Set([...broken, 'all-at-once'].flatMap((name) => faultsOf(name).map((one) => one.rule)));
  // Files that cannot be read and checks that stumble are made in robust.test.ts.
  expect(rules.filter((rule) => !shown.has(rule))).toEqual(['check-failed', 'unreadable']);
});

test('all faults at once give all lines', async () => {
  await expect(lines('all-at-once')).toMatchFileSnapshot(path.join(folder, 'all-at-once', 'expected.txt'));
});
