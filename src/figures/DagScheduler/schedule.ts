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
