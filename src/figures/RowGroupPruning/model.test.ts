import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {daysInFile} from './layout';
import {run, type Params} from './model';
import {merge, overlaps, statistics} from './statistics';

const DAYS = 30;
const A_DAY = 16;
const stray = fc.oneof(fc.integer({min: 0, max: 20}), fc.constant(DAYS * A_DAY));
const size = fc.constantFrom(8, 16, 48, 96, 480);
const span = fc.tuple(fc.integer({min: 1, max: DAYS}), fc.integer({min: 1, max: DAYS})).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('RowGroupPruning', () => {
  it('only moves rows: each day keeps its number of rows', () => {
    fc.assert(fc.property(stray, fc.integer(), (moved, seed) => {
      expect([...daysInFile(DAYS, A_DAY, moved, seed)].sort((a, b) => a - b)).toEqual([...daysInFile(DAYS, A_DAY, 0, seed)]);
    }));
  });

  it('never skips a group that holds a row asked for', () => {
    fc.assert(fc.property(stray, size, span, fc.integer(), (moved, rows, [from, to], seed) => {
      const values = daysInFile(DAYS, A_DAY, moved, seed);
      statistics(values, rows).forEach((range, i) => {
        const holds = values.slice(i * rows, (i + 1) * rows).some((day) => day >= from && day <= to);
        if (holds) expect(overlaps(range, from, to)).toBe(true);
      });
    }));
  });

  it('never reads more groups of the sorted file than of another order', () => {
    fc.assert(fc.property(stray, size, span, fc.integer(), (moved, rows, [from, to], seed) => {
      const read = (out: number) => statistics(daysInFile(DAYS, A_DAY, out, seed), rows).filter((range) => overlaps(range, from, to)).length;
      expect(read(0)).toBeLessThanOrEqual(read(moved));
    }));
  });

  it('merges statistics of blocks into those of groups', () => {
    fc.assert(fc.property(stray, fc.integer(), (moved, seed) => {
      const values = daysInFile(DAYS, A_DAY, moved, seed);
      expect(merge(statistics(values, 8), 12)).toEqual(statistics(values, 96));
    }));
  });

  it('is what the texts tell', () => {
    const asked = {size: '122880', from: 205, days: 7} as const;
    const read = (change: Partial<Params>) => run({order: 'some', ...asked, ...change});
    expect(read({}).read).toBe(10);
    expect(read({size: '12288'}).read).toBe(44);
    expect(read({size: '12288'}).groups.filter(({min, max}) => max - min > 4).length).toBeGreaterThan(50); // "most have a stray row"
    const small = read({order: 'sorted', size: '40960'});
    expect(small.bytesRead / small.bytesFile).toBeLessThanOrEqual(0.05);
    for (const alone of [read({order: 'sorted'}), read({size: '40960'}), read({size: '12288'}), read({order: 'few', size: '12288'})]) {
      expect(alone.bytesRead / alone.bytesFile).toBeGreaterThan(0.05);
    }
  });
});
