import {nineJobs} from './jobs';
import {criticalPath, tails} from './paths';
import {makespan, schedule, type Placed} from './schedule';

/** What the reader sets. `list` is the order in which workers look through the jobs. */
export interface Params {
  workers: number;
  lengths: 'given' | 'shorter';
  waits: 'all' | 'fewer';
  list: 'number' | 'chain';
}

export interface Result {
  plan: Placed[];
  /** Hours until all is done. */
  hours: number;
  /** The same for each number of workers from 2 to 6. */
  byWorkers: {workers: number; hours: number}[];
  /** Job ids of the critical path, and its length in hours. */
  path: string[];
  pathHours: number;
  /** Hours that the jobs take together. */
  work: number;
}

export const WORKERS = [2, 3, 4, 5, 6] as const;

/** Graham's nine jobs, as changed by the reader, planned for 2 to 6 workers. */
export function run({workers, lengths, waits, list}: Params): Result {
  const jobs = nineJobs({shorter: lengths === 'shorter' ? 1 : 0, fewer: waits === 'fewer'});
  const chain = tails(jobs);
  const sorted = list === 'chain' ? [...jobs].sort((a, b) => chain.get(b.id)! - chain.get(a.id)!) : jobs;
  const plan = schedule(sorted, workers);
  return {
    plan,
    hours: makespan(plan),
    byWorkers: WORKERS.map((count) => ({workers: count, hours: makespan(schedule(sorted, count))})),
    path: criticalPath(jobs),
    pathHours: Math.max(...chain.values()),
    work: jobs.reduce((sum, {length}) => sum + length, 0),
  };
}
