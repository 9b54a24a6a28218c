import {count} from '../format';
import type {Params, Result} from './model';

/** The plan in one sentence. */
export function describe({hours, byWorkers, path, pathHours}: Result, {workers}: Params): string {
  const fewer = byWorkers.find((plan) => plan.workers === workers - 1);
  const beside = fewer ? `; ${workers - 1} workers would need ${fewer.hours}` : '';
  return `With ${workers} workers all jobs are done after ${count(hours, 'hour')}${beside}. The critical path, ${words(path)}, takes ${pathHours}.`;
}

/** What happens when the job of a step starts. */
export function describeStep({plan}: Result, step: number): string {
  const job = plan[step - 1];
  if (!job) return 'No job has started yet.';
  return `At hour ${job.start} worker ${job.worker + 1} starts job ${job.id}, until hour ${job.end}.`;
}

const words = (path: readonly string[]) => `job ${path.join(' then job ')}`;
