import {nineJobs} from './jobs';

/** A piece of work that one worker does without a break. */
export interface Job {
  id: string;
  /** Time the job takes, in hours; above 0. */
  length: number;
  /** Ids of the jobs that must be done before it starts. */
  after: readonly string[];
}

/** A job with its place in the plan. */
export interface Placed extends Job {
  /** Worker that does it, from 0. */
  worker: number;
  /** Hours from the start of the plan. */
  start: number;
  end: number;
}

/**
 * List scheduling: whenever a worker is free, it takes the first job of the list that may start; if none may, it waits.
 * @param list jobs in the order in which workers look through them; no circles, every `after` is in the list
 * @param workers number of equal workers, from 1
 * @returns the jobs placed, in the order in which they start
 * @throws if jobs wait for each other
 * @see Graham, "Bounds on Multiprocessing Timing Anomalies", SIAM Journal on Applied Mathematics 17(2), 1969
 */
export function schedule(list: readonly Job[], workers: number): Placed[] {
  const placed: Placed[] = [];
  const free = Array<number>(workers).fill(0); // hour from which each worker is free
  const endOf = new Map<string, number>();
  const waiting = [...list];
  for (let now = 0; waiting.length > 0; now = nextEvent(placed, now)) {
    for (let worker = 0; worker < workers; worker += 1) {
      if (free[worker]! > now) continue;
      const next = waiting.findIndex((job) => job.after.every((id) => (endOf.get(id) ?? Infinity) <= now));
      if (next < 0) break;
      const [job] = waiting.splice(next, 1) as [Job];
      const end = now + job.length;
      placed.push({...job, worker, start: now, end});
      free[worker] = end;
      endOf.set(job.id, end);
    }
  }
  return placed;
}

function nextEvent(placed: readonly Placed[], now: number): number {
  const next = Math.min(...placed.map(({end}) => end).filter((end) => end > now));
  if (!Number.isFinite(next)) throw new Error('Jobs wait for each other, or for a job that is not in the list.');
  return next;
}

/** Hours until the last job of a plan is done. */
export const makespan = (plan: readonly Placed[]): number => Math.max(0, ...plan.map(({end}) => end));

/**
 * Length of the longest chain of jobs that starts with each job, itself included.
 * @returns hours by job id
 */
export function tails(list: readonly Job[]): Map<string, number> {
  const known = new Map<string, number>();
  const tail = (job: Job): number => {
    const before = known.get(job.id);
    if (before !== undefined) return before;
    const after = list.filter((other) => other.after.includes(job.id)).map(tail);
    const length = job.length + Math.max(0, ...after);
    known.set(job.id, length);
    return length;
  };
  list.forEach(tail);
  return known;
}

/**
 * The critical path: the longest chain of jobs that wait for each other. No number of workers beats its length.
 * @returns job ids, first to last
 */
export function criticalPath(list: readonly Job[]): string[] {
  const length = tails(list);
  const longest = (jobs: readonly Job[]) => jobs.reduce<Job | undefined>((best, job) => (best && length.get(best.id)! >= length.get(job.id)! ? best : job), undefined);
  const path: string[] = [];
  let job = longest(list.filter(({after}) => after.length === 0));
  while (job) {
    const {id} = job;
    path.push(id);
    job = longest(list.filter(({after}) => after.includes(id)));
  }
  return path;
}

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
