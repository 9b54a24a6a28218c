import {count} from '../format';
import type {Table} from '../types';
import type {Result} from './model';

/** The plan job by job, then when all is done with each number of workers. */
export function table({plan, byWorkers, path}: Result): Table {
  const jobs = [...plan].sort((a, b) => Number(a.id) - Number(b.id));
  return {
    caption: 'The plan, and when all is done',
    columns: [
      {key: 'what', label: 'Job'},
      {key: 'worker', label: 'Worker'},
      {key: 'start', label: 'Starts', unit: 'hour'},
      {key: 'end', label: 'Done', unit: 'hour'},
    ],
    rows: [
      ...jobs.map(({id, worker, start, end}) => ({key: `job-${id}`, cells: {what: `Job ${id}${path.includes(id) ? ', critical path' : ''}`, worker: worker + 1, start, end}})),
      ...byWorkers.map(({workers, hours}) => ({key: `all-${workers}`, cells: {what: `All jobs, with ${count(workers, 'worker')}`, worker: null, start: 0, end: hours}})),
    ],
  };
}
