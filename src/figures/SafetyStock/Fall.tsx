import {ticks} from 'd3-array';
import {number} from '../format';
import {mark} from '../types';
import type {Params, Result} from './model';
import styles from './styles.module.css';

interface Props {
  x: number;
  y: number;
  width: number;
  height: number;
  params: Params;
  result: Result;
}

/** Nine in ten lie within this many standard deviations. */
const NINE_IN_TEN = 1.645;
const STEPS = 40;
/** Height of the hill that says when the delivery comes. */
const HILL = 46;

/** Stock from the order to the delivery: it falls with demand, and the delivery comes when it comes. */
export default function Fall({x, y, width, height, params, result}: Props) {
  const {part, demandSd, stock, reorderAt, measured, use} = result;
  const sd = params.leadTimeSd;
  const until = part.lead_time + 3 * Math.max(sd, part.lead_time_sd);
  const full = 1.08 * Math.max(reorderAt, use + measured.stock);
  const [bottom, right] = [y + height, x + width];
  const px = (week: number) => x + (week / until) * width;
  const py = (parts: number) => bottom - (Math.min(full, Math.max(0, parts)) / full) * height;

  const empty = Math.min(until, reorderAt / part.demand);
  const at = (i: number) => (i / STEPS) * empty;
  const edge = (sign: number) => Array.from({length: STEPS + 1}, (_, i) => `${px(at(i)).toFixed(1)},${py(reorderAt - part.demand * at(i) + sign * NINE_IN_TEN * demandSd * Math.sqrt(at(i))).toFixed(1)}`);
  const hill = Array.from({length: STEPS + 1}, (_, i) => {
    const week = Math.max(0, part.lead_time + (6 * i * sd) / STEPS - 3 * sd);
    return `${px(week).toFixed(1)},${(bottom - HILL * Math.exp(-((week - part.lead_time) ** 2) / (2 * sd * sd || 1))).toFixed(1)}`;
  });
  const mean = px(part.lead_time);
  return (
    <g>
      <text className="d-note" x={x - 40} y={y - 10}>
        parts on the shelf
      </text>
      {ticks(0, full, 4).map((parts) => (
        <g key={parts}>
          <line className={styles.grid} x1={x} x2={right} y1={py(parts)} y2={py(parts)} />
          <text className="d-note" x={x - 6} y={py(parts) + 4} textAnchor="end">
            {number(parts)}
          </text>
        </g>
      ))}
      <polygon className="d-area-1" points={[...edge(1), ...edge(-1).reverse()].join(' ')} />
      {sd > 0 ? <polygon className={styles.hill} points={`${px(Math.max(0, part.lead_time - 3 * sd))},${bottom} ${hill.join(' ')} ${px(part.lead_time + 3 * sd)},${bottom}`} /> : <line className={styles.sure} x1={mean} x2={mean} y1={bottom} y2={bottom - HILL} />}
      <line className={styles.stock} x1={px(0)} y1={py(reorderAt)} x2={mean} y2={py(stock)} />
      <line className={styles.late} x1={mean} y1={py(stock)} x2={px(empty)} y2={py(reorderAt - part.demand * empty)} />
      <line className="d-line" x1={x} x2={right} y1={bottom} y2={bottom} />
      {ticks(0, until, 5).map((week) => (
        <text key={week} className="d-note" x={px(week)} y={bottom + 17} textAnchor="middle">
          {number(week)}
        </text>
      ))}
      <text className={`d-note d-halo ${styles.bandText}`} x={right} y={y + 34} textAnchor="end">
        <tspan x={right}>shaded: 9 in 10</tspan>
        <tspan x={right} dy={16}>
          courses of demand
        </tspan>
      </text>
      <text className="d-note" x={right} y={bottom + 34} textAnchor="end">
        weeks since the order
      </text>

      <circle className={styles.dot} cx={px(0)} cy={py(reorderAt)} r={4} {...mark('reorder', 'parts', reorderAt)} />
      <text className="d-label d-halo" x={px(0) + 12} y={py(reorderAt) + 1}>
        order at {number(reorderAt)}
      </text>
      <line className={styles.bracket} x1={mean} x2={mean} y1={py(stock)} y2={bottom} {...mark('both', 'parts', stock)} />
      <circle className={styles.dot} cx={mean} cy={py(stock)} r={4} />
      <text className="d-strong d-halo" x={mean + 8} y={Math.min(bottom - 8, py(stock) - 8)}>
        {number(stock)} left
      </text>
      <text className={`d-note d-halo ${styles.when}`} x={mean} y={bottom - HILL - 8 > py(stock) + 6 ? bottom - HILL - 6 : bottom - 6} textAnchor="end" dx={-8}>
        delivery comes
      </text>
      <path className={styles.none} d={`M${mean} ${py(use)}`} {...mark('use', 'parts', use)} />
    </g>
  );
}
