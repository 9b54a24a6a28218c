import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {goals} from './goals';
import {run} from './model';
import {criticalPath, tails} from './paths';
import {makespan, schedule, type Job} from './schedule';

/** Jobs that wait only for jobs before them in the list. */
const dag = fc
  .array(fc.record({length: fc.integer({min: 1, max: 9}), links: fc.array(fc.nat(), {maxLength: 3})}), {minLength: 1, maxLength: 14})
  .map((drawn) => drawn.map(({length, links}, i): Job => ({id: `${i}`, length, after: i ? [...new Set(links.map((link) => `${link % i}`))] : []})));
const workers = fc.integer({min: 1, max: 6});

describe('DagScheduler', () => {
  it('makes plans that respect workers and waits', () => {
    fc.assert(fc.property(dag, workers, (jobs, count) => {
      const plan = schedule(jobs, count);
      expect(plan.map(({id}) => id).sort()).toEqual(jobs.map(({id}) => id).sort());
      for (const job of plan) {
        for (const id of job.after) expect(plan.find((other) => other.id === id)!.end).toBeLessThanOrEqual(job.start);
        const beside = plan.filter((other) => other !== job && other.worker === job.worker && other.start < job.end && job.start < other.end);
        expect(beside).toEqual([]);
      }
    }));
  });

  it('is never faster than the critical path or the shared work, never slower than Graham\'s bound', () => {
    fc.assert(fc.property(dag, workers, (jobs, count) => {
      const hours = makespan(schedule(jobs, count));
      const work = jobs.reduce((sum, {length}) => sum + length, 0);
      const path = Math.max(...tails(jobs).values());
      expect(hours).toBeGreaterThanOrEqual(path);
      expect(hours).toBeGreaterThanOrEqual(work / count);
      expect(hours).toBeLessThanOrEqual(work / count + (1 - 1 / count) * path + 1e-9);
    }));
  });

  it('finds a critical path as long as the longest chain', () => {
    fc.assert(fc.property(dag, (jobs) => {
      const path = criticalPath(jobs).map((id) => jobs.find((job) => job.id === id)!);
      path.slice(1).forEach((job, i) => expect(job.after).toContain(path[i]!.id));
      expect(path.reduce((sum, {length}) => sum + length, 0)).toBe(Math.max(...tails(jobs).values()));
    }));
  });

  it('refuses jobs that wait for each other', () => {
    expect(() => schedule([{id: 'a', length: 1, after: ['b']}, {id: 'b', length: 1, after: ['a']}], 2)).toThrow('wait for each other');
  });

  it('reaches the target by the order of the list alone, and the texts tell its numbers', () => {
    const given = {workers: 4, lengths: 'given', waits: 'all', list: 'number'} as const;
    const start = run(given).plan.find(({id}) => id === '9')!.start;
    expect(start).toBe(6); // job 1 is done at hour 3: "it waits three hours"
    expect(run({...given, list: 'chain'}).hours).toBe(12);
    const shorter = run({workers: 3, lengths: 'shorter', waits: 'all', list: 'number'});
    expect(shorter).toMatchObject({hours: 13, work: 25, pathHours: 10});
    expect(shorter.plan.find(({id}) => id === '9')!.start).toBe(5);
    expect(goals.target.check(run(given), given, undefined)).toBe(false);
  });
});
