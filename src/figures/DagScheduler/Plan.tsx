import {mark} from '../types';
import type {Result} from './model';
import type {Placed} from './schedule';
import {PLAN, ROW, type Scale} from './scale';
import styles from './styles.module.css';

/** Which worker does which job when; the critical path stands out, and how long it had to wait. */
export default function Plan({result, workers, shown, scale}: {result: Result; workers: number; shown: number; scale: Scale}) {
  const {left, narrow} = scale;
  return (
    <>
      <text className="d-strong" x={narrow ? 0 : left} y={PLAN - 13}>
        {narrow ? `The plan: a row for each worker` : `The plan: who does what`}
      </text>
      {Array.from({length: workers}, (_, worker) => (
        <text key={worker} className="d-label" x={left - 8} y={PLAN + worker * ROW + 20} textAnchor="end">{narrow ? worker + 1 : `worker ${worker + 1}`}</text>
      ))}
      {result.plan.slice(0, shown).map((job) => <JobBar key={job.id} job={job} result={result} scale={scale} />)}
    </>
  );
}

function JobBar({job, result, scale: {x, narrow}}: {job: Placed; result: Result; scale: Scale}) {
  const top = PLAN + job.worker * ROW;
  const critical = result.path.includes(job.id);
  const ready = Math.max(0, ...result.plan.filter(({id}) => job.after.includes(id)).map(({end}) => end));
  const waited = critical ? job.start - ready : 0;
  const width = x(job.end) - x(job.start) - 2;
  const name = narrow || job.length < 3 ? job.id : `job ${job.id}`;
  return (
    <g>
      <rect className={critical ? styles.critical : styles.job} x={x(job.start) + 1} y={top + 2} width={width} height={26} rx={2} {...mark(`job-${job.id}`, 'end', job.end)} />
      <text className={critical ? 'd-strong' : 'd-label'} x={x(job.start) + (waited ? 9 : 1 + width / 2)} y={top + 20} textAnchor={waited ? 'start' : 'middle'}>
        {name}{waited > 0 && <tspan className={styles.aside}>, waited {waited} h</tspan>}
      </text>
      {waited > 0 && <path className={styles.wait} d={`M${x(ready)} ${top + 29} V${top + 35} M${x(ready)} ${top + 32} H${x(job.start)} M${x(job.start)} ${top + 29} V${top + 35}`} />}
    </g>
  );
}
