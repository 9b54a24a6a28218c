import type {Job} from './schedule';

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
