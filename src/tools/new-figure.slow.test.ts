import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {contractFaults} from '../figures/testing/contract';
import {goldenFaults} from '../figures/testing/golden';

// A copy inside the project, so that the modules are found by walking up.
const root = path.resolve('.cache/new-figure-test');
const figures = path.join(root, 'src/figures');
const make = (name: string) => spawnSync('npx', ['tsx', 'src/tools/new-figure.ts', name, root], {encoding: 'utf8'});

beforeAll(() => {
  rmSync(root, {recursive: true, force: true});
  mkdirSync(figures, {recursive: true});
  for (const file of ['types.ts', 'format.ts']) cpSync(path.join('src/figures', file), path.join(figures, file));
  const [head] = readFileSync('src/figures/registry.ts', 'utf8').split("  {name: '");
  writeFileSync(path.join(figures, 'registry.ts'), `${head}];\n`);
  const base = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as {compilerOptions: object};
  writeFileSync(path.join(root, 'tsconfig.json'), JSON.stringify({...base, include: ['src']}));
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

it('makes a draft that type-checks, keeps the contract and gives its known answer', async () => {
  const {status, stdout} = make('LateLabels');
  expect([status, stdout]).toEqual([0, expect.stringContaining('src/figures/LateLabels')]);
  expect(readFileSync(path.join(figures, 'registry.ts'), 'utf8')).toMatch(/name: 'LateLabels', .*draft: true/);
  const types = spawnSync('npx', ['tsc', '--noEmit', '-p', root], {encoding: 'utf8'});
  expect(types.stdout).toBe('');
  const {default: figure} = (await import(path.join(figures, 'LateLabels/index.tsx'))) as {default: Parameters<typeof contractFaults>[0]};
  expect(contractFaults(figure, undefined)).toEqual([]);
  expect(goldenFaults(figure, undefined, JSON.parse(readFileSync(path.join(figures, 'LateLabels/golden.json'), 'utf8')))).toEqual([]);
  const tests = spawnSync('npx', ['vitest', 'run', '--dir', path.join(figures, 'LateLabels')], {encoding: 'utf8'});
  expect(tests.status, tests.stdout).toBe(0);
});

it.each([
  ['LateLabels', 'There is a figure LateLabels already'],
  ['late-labels', 'A figure’s name is like SafetyStock'],
  ['../Escape', 'A figure’s name is like SafetyStock'],
  ['', 'A figure’s name is like SafetyStock'],
])('refuses the name %j', (name, sentence) => {
  const {status, stderr} = make(name);
  expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
});
