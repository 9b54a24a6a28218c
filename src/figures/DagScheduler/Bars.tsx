import {mark} from '../types';
import type {Params, Result} from './model';
import {BAR, BARS, type Scale} from './scale';
import styles from './styles.module.css';

/** When all is done, with each number of workers. */
export default function Bars({result, params, scale: {x, left, narrow}}: {result: Result; params: Params; scale: Scale}) {
  return (
    <>
      <text className="d-strong" x={narrow ? 0 : left} y={16}>{narrow ? 'All done, by number of workers' : 'When all jobs are done, by number of workers'}</text>
      {result.byWorkers.map(({workers, hours}, i) => {
        const top = BARS + i * BAR;
        const now = workers === params.workers;
        return (
          <g key={workers}>
            <text className={now ? 'd-strong' : 'd-label'} x={left - 8} y={top + 14} textAnchor="end">{narrow ? workers : `${workers} workers`}</text>
            <rect className={now ? styles.now : styles.other} x={x(0)} y={top + 1} width={x(hours) - x(0)} height={BAR - 5} {...mark(`all-${workers}`, 'end', hours)} />
            <text className={now ? styles.nowText : styles.otherText} x={x(hours) - 5} y={top + 14} textAnchor="end">{hours}</text>
          </g>
        );
      })}
    </>
  );
}
