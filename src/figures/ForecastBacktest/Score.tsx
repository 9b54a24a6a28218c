import {linear} from '../scale';
import {number} from '../format';
import {mark} from '../types';
import type {Layout} from './layout';
import type {Result} from './model';
import styles from './styles.module.css';

const LAST = 2.5;

/** Promise above the axis, outcome below it: how far apart they are is the point. */
export default function Score({layout: {left, right, score: y, narrow}, result: {promise, outcome, naive}}: {layout: Layout; result: Result}) {
  const x = linear([0, LAST], [left, right], {clamp: true});
  const side = (value: number) => (value > 1.2 ? 'end' : 'start');
  const beside = (value: number) => x(value) + (value > 1.2 ? -11 : 11);
  return (
    <>
      <text className="d-label" x={left} y={y - 46}>{narrow ? 'Error (MASE)' : 'Error, as MASE: 1 is the error of repeating last week in 2023 and 2024'}</text>
      <path className="d-line" d={`M${left} ${y}H${right}`} />
      <path className="d-line-accent" d={`M${x(1)} ${y - 13}V${y}`} />
      <path className={styles.gap} d={`M${x(promise)} ${y - 18}V${y}H${x(outcome)}V${y + 38}`} />
      {[0, 0.5, 1, 1.5, 2, 2.5].map((tick) => (
        <g key={tick}>
          <path className="d-line" d={`M${x(tick)} ${y - 4}v8`} />
          <text className="d-note d-halo" x={x(tick)} y={y + 20} textAnchor={tick === LAST ? 'end' : tick === 0 ? 'start' : 'middle'}>{number(tick, 1)}</text>
        </g>
      ))}
      <circle className={styles.promise} cx={x(promise)} cy={y - 20} r="6" {...mark('promise', 'mase', promise)} />
      <text className="d-label" x={beside(promise)} y={y - 15} textAnchor={side(promise)}>promised {number(promise, 2)}</text>
      <path className={styles.outcome} d={`M${x(outcome)} ${y + 32}l7 7l-7 7l-7 -7z`} {...mark('outcome', 'mase', outcome)} />
      <text className="d-label" x={beside(outcome)} y={y + 44} textAnchor={side(outcome)}>came {number(outcome, 2)}</text>
      <path className={styles.naive} d={`M${x(naive) - 5} ${y + 58}l10 10m0 -10l-10 10`} {...mark('naive', 'mase', naive)} />
      <text className="d-note" x={beside(naive)} y={y + 68} textAnchor={side(naive)}>{narrow ? 'last known week' : 'repeating the last known week'} {number(naive, 2)}</text>
    </>
  );
}
