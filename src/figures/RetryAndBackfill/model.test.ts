import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {allSucceed, replay, ROWS_A_DAY} from './backfill';
import {COPIES, RETRIES, run, type Params} from './model';

const params = fc.record<Params>({
  failure: fc.integer({min: 0, max: 20}),
  retries: fc.integer({min: 0, max: 3}),
  runs: fc.integer({min: 1, max: 2}),
  write: fc.constantFrom('append' as const, 'overwrite' as const),
});

describe('RetryAndBackfill', () => {
  it('overwrites idempotently: any tries and reruns leave the checksum of the source', () => {
    fc.assert(fc.property(params, (drawn) => {
      const {rows, sourceRows, pieces, sourcePieces} = run({...drawn, write: 'overwrite'});
      expect([rows, pieces]).toEqual([sourceRows, sourcePieces]);
    }));
  });

  it('appends once for every try', () => {
    fc.assert(fc.property(params, (drawn) => {
      const {days, rows, wrong} = run({...drawn, write: 'append'});
      expect(rows).toBe(days.reduce((sum, {writes}) => sum + 100 * writes, 0));
      expect(wrong).toBe(days.filter(({writes}) => writes > 1).length);
    }));
  });

  it('never lowers the chance with another retry, nor raises it with a worse task', () => {
    fc.assert(fc.property(params, (drawn) => {
      expect(run({...drawn, retries: drawn.retries + 1}).chance).toBeGreaterThanOrEqual(run(drawn).chance);
      expect(run({...drawn, failure: drawn.failure + 1}).chance).toBeLessThanOrEqual(run(drawn).chance);
    }));
  });

  it('replays nights that succeed as often as the formula says', () => {
    const nights = 2000;
    for (const retries of [0, 1, 2]) {
      const good = Array.from({length: nights}, (_, seed) => replay({tasks: 20, failure: 0.05, retries, write: 'append', runs: 1}, seed * 104729));
      const share = good.filter((days) => days.every(({done}) => done)).length / nights;
      expect(share).toBeCloseTo(allSucceed(0.05, retries, 20), 1.3); // within 0.025: over two standard errors
    }
  });

  it('shows in its default state what the texts tell: two days double, all green', () => {
    expect(run({failure: 5, retries: 2, runs: 1, write: 'append'})).toMatchObject({wrong: 2, failed: 0, rows: 2200});
    expect(run({failure: 5, retries: 0, runs: 1, write: 'append'})).toMatchObject({wrong: 0, failed: 2, rows: 2000});
  });

  it('never leaves more copies of a day than the drawing has room for', () => {
    for (let failure = 0; failure <= 20; failure += 1) {
      for (const retries of RETRIES) {
        const {days} = run({failure, retries, runs: 2, write: 'append'});
        expect(Math.max(...days.map(({rows}) => rows / ROWS_A_DAY))).toBeLessThanOrEqual(COPIES);
      }
    }
  });
});
