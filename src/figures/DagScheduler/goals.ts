import type {Goals} from '../types';
import type {Params, Result} from './model';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'Three workers finish these nine jobs at hour 12. You pay for a fourth. When are the jobs done?',
    options: [
      {text: 'Before hour 12', reply: 'Nothing finishes before hour 12: jobs 1 and 9 run one after the other and take 3 + 9 hours, with any number of workers.'},
      {text: 'Still at hour 12', reply: 'The critical path allows it, but nobody plans for it: at hour 3, when job 9 may start, all four workers have just taken jobs 5 to 8.'},
      {text: 'Later, at hour 15', right: true, reply: 'Yes. With four workers, jobs 5 to 8 are taken a moment before job 9 may start. It waits three hours, and it is the longest job.'},
    ],
    see: {workers: 4, lengths: 'given', waits: 'all', list: 'number'},
  },
  target: {
    text: 'Keep four workers, all nine jobs and everything they wait for, and be done by hour 12.',
    check: ({hours}, {workers, lengths, waits}) => workers === 4 && lengths === 'given' && waits === 'all' && hours <= 12,
    reconcile:
      'You bought nothing and removed nothing; you let the workers take the job with the longest chain behind it first. Job 9 now starts the moment job 1 is done. Twelve hours is the critical path, so no plan is faster.',
    rule: 'Find the critical path and start it first; only then ask whether more workers help.',
    solution: {list: 'chain'},
  },
};
