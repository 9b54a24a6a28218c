import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {simulate} from './index';
import {landingLog} from './tables';
import {hashOf, openCompany, scratch, simulateAbroad, type Company} from './testing/company';
import {drawnTests} from './testing/drawn';
import {integrityTests} from './testing/integrity';
import {troubles} from './troubles';

/**
 * Hash of the landing log, which holds the hash of every file. It must be the same on every machine. After a change of the
 * simulator on purpose, put the new one here.
 */
const GOLDEN = '0affd70911930e1919009a62bdff81a36916bf66fca6c6af6864dddc388e1eb0';

const folder = scratch();
const at = (name: string): string => join(folder, name);
let company: Company;
let without: Company;

beforeAll(async () => {
  const abroad = simulateAbroad(at('abroad'));
  simulate({out: at('raw'), truthOut: at('truth')});
  simulate({out: at('without'), without: troubles.map(({id}) => id)});
  company = await openCompany(at('raw'));
  without = await openCompany(at('without'));
  await abroad;
}, 300_000);
afterAll(() => rmSync(folder, {recursive: true}));

describe('same seed, same bytes', () => {
  it('in another process, time zone and language', () => expect(hashOf(join(at('abroad'), landingLog))).toBe(hashOf(join(at('raw'), landingLog))));
  it('on every machine', () => expect(hashOf(join(at('raw'), landingLog))).toBe(GOLDEN));
  it('and the landing log tells the truth about every file', async () => {
    const files = await company.query('SELECT path, rows, bytes, sha256 FROM raw.landing');
    expect(files.length).toBeGreaterThan(1000);
    for (const {path, rows, bytes, sha256} of files) {
      const content = readFileSync(join(at('raw'), String(path)));
      expect([path, content.length, hashOf(join(at('raw'), String(path)))]).toEqual([path, bytes, sha256]);
      expect(content.toString().split('\n').length - 2, String(path)).toBe(rows);
    }
  });
});

describe.each(troubles)('trouble $id', ({id, find}) => {
  it('is found by its query', async () => expect((await company.query(find)).length, id).toBeGreaterThan(0));
  it('is not found where it was left out', async () => expect(await without.query(find), id).toEqual([]));
});

describe('integrity', () => integrityTests(() => company));
describe('drawn data', () => drawnTests(() => company, () => at('truth/demand.csv')));

describe('bad options', () => {
  it.each([0, 1.5, 101, Number.NaN])('scale %s', (scale) => expect(() => simulate({out: at('bad'), scale})).toThrow(/scale is .* from 1 to 100/));
  it('a seed that is no whole number', () => expect(() => simulate({out: at('bad'), seed: 0.5})).toThrow(/seed is 0.5/));
  it('a folder that holds something else', () => expect(() => simulate({out: folder})).toThrow(/will not be replaced/));
});
