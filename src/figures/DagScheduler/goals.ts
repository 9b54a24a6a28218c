import type {Goals} from '../types';
import type {Params, Result} from './model';

export const goals: Goals<Params, Result, undefined> = {
  prediction: {
    question: 'Three workers finish at hour 12. Now every job becomes an hour shorter, from 34 hours of work to 25. When are the three done?',
    options: [
      {text: 'Earlier, about hour 9', reply: 'The work alone would allow it, but job 9 waits for job 1 and they still take 2 + 8 hours. And job 9 does not even start on time.'},
      {text: 'Still at hour 12', reply: 'No plan keeps its end when the jobs change: workers are free at other moments, and take other jobs. Here they take the wrong ones.'},
      {text: 'Later, at hour 13', right: true, reply: 'Yes. At hour 2, when job 9 may start, all three have just taken jobs of the others. It starts at hour 5, the longest job last.'},
    ],
    see: {workers: 3, lengths: 'shorter', waits: 'all', list: 'number'},
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
