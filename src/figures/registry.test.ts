import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {registry} from './registry';
import {contractFaults} from './testing/contract';
import {goldenFaults, type Golden} from './testing/golden';
import {figureData} from './testing/rows';

describe.each([...registry])('figure $name', ({name, load, data}) => {
  const folder = new URL(`./${name}/`, import.meta.url);

  it('keeps the contract in its default state, at its goal and in random states', async () => {
    const {default: figure} = await load();
    expect(contractFaults(figure, await figureData(name))).toEqual([]);
  });

  it('gives the known answers', async () => {
    const {default: figure} = await load();
    const goldens = JSON.parse(readFileSync(new URL('golden.json', folder), 'utf8')) as Golden[];
    expect(goldens.length).toBeGreaterThan(0);
    expect(goldenFaults(figure, await figureData(name), goldens)).toEqual([]);
  });

  it('says whether it has data', () => {
    expect(existsSync(new URL('data.sql', folder))).toBe(Boolean(data));
  });
});
