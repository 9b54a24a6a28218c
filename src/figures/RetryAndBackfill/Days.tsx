import {mark} from '../types';
import {ROWS_A_DAY, type Day} from './backfill';
import {COPIES, type Params, type Result} from './model';
import styles from './styles.module.css';

const TOP = 168;
const COPY = 30; // height of 100 rows
export const BOTTOM = TOP + COPIES * COPY;

/** The partition of each day: a block is the rows of the source once. */
export default function Days({result, params, width, narrow}: {result: Result; params: Params; width: number; narrow: boolean}) {
  const left = narrow ? 36 : 42;
  const pitch = (width - left) / result.days.length;
  return (
    <>
      <text className="d-strong" x={0} y={TOP - 18}>{narrow ? 'Rows of each day; right are 100' : 'Rows in the partition of each day; the source holds 100'}</text>
      {Array.from({length: COPIES + 1}, (_, copies) => {
        const y = BOTTOM - copies * COPY;
        return (
          <g key={copies}>
            <line className={copies === 1 ? styles.right : styles.grid} x1={left} x2={width} y1={y} y2={y} />
            <text className={copies === 1 ? styles.rightText : styles.tick} x={left - 6} y={y + 4} textAnchor="end">{copies * ROWS_A_DAY}</text>
          </g>
        );
      })}
      {result.days.map((day, i) => <Column key={day.day} day={day} params={params} left={left + i * pitch} pitch={pitch} narrow={narrow} />)}
      <line className={styles.right} x1={left} x2={width} y1={BOTTOM - COPY} y2={BOTTOM - COPY} />
      <text className={styles.tick} x={left - 6} y={BOTTOM + 17} textAnchor="end">day</text>
    </>
  );
}

function Column({day, params, left, pitch, narrow}: {day: Day; params: Params; left: number; pitch: number; narrow: boolean}) {
  const copies = day.rows / ROWS_A_DAY;
  const middle = left + pitch / 2;
  const gap = narrow ? 1.5 : 3;
  return (
    <g>
      <g {...mark(`day-${day.day}`, 'rows', day.rows)}>
        {Array.from({length: copies}, (_, copy) => (
          <rect key={copy} className={copy === 0 ? styles.once : styles.again} x={left + gap} y={BOTTOM - (copy + 1) * COPY + 1} width={pitch - 2 * gap} height={COPY - 2} />
        ))}
      </g>
      {params.write === 'overwrite' && day.writes > 1 && <text className={styles.writes} x={middle} y={BOTTOM - COPY - 6} textAnchor="middle">{day.writes}{narrow ? '' : '×'}</text>}
      {(!narrow || day.day === 1 || day.day % 5 === 0) && <text className={styles.tick} x={middle} y={BOTTOM + 17} textAnchor="middle">{day.day}</text>}
      {!day.done && <text className={styles.failed} x={middle} y={BOTTOM + 33} textAnchor="middle">✗</text>}
    </g>
  );
}
