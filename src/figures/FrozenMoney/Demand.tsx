import {count, number} from '../format';
import {mark} from '../types';
import type {Result} from './model';
import styles from './styles.module.css';

export interface Panel {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Place of a number of units along the line that both panels share. */
  px: (units: number) => number;
  result: Result;
  narrow: boolean;
}

const STEPS = 120;

/** The curve of demand, cut where the order ends: left of it something is left over, right of it sales are missed. */
export default function Demand({x, y, width, height, px, narrow, result: {product, season, quantity, missed, left}}: Panel) {
  const {mean, sd} = season;
  const bottom = y + height;
  const points = (from: number, to: number) =>
    Array.from({length: STEPS + 1}, (_, i) => {
      const units = from + ((to - from) * i) / STEPS;
      return `${px(units).toFixed(1)},${(bottom - height * 0.94 * Math.exp(-(((units - mean) / sd) ** 2) / 2)).toFixed(1)}`;
    }).join(' ');
  const area = (from: number, to: number) => `${px(from)},${bottom} ${points(from, to)} ${px(to)},${bottom}`;
  return (
    <g>
      <polygon className={styles.left} points={area(0, quantity)} {...mark('yours', 'left', left)} />
      <polygon className={styles.missed} points={area(quantity, 2 * mean)} {...mark('yours', 'missed', missed)} />
      <polyline className={styles.curve} points={points(0, 2 * mean)} />
      <line className="d-line" x1={x} x2={x + width} y1={bottom} y2={bottom} />
      <line className={styles.order} x1={px(quantity)} x2={px(quantity)} y1={y - 10} y2={bottom + 30} {...mark('yours', 'built', quantity)} />
      <text className="d-label" x={Math.min(Math.max(px(quantity), x + 62), x + width - 62)} y={y - 18} textAnchor="middle">
        you build {number(quantity)}
      </text>
      <text className="d-note" x={narrow ? 4 : 12} y={narrow ? 12 : y - 18}>
        {narrow ? 'chance' : 'chance of each demand'}
      </text>
      <text className="d-note" x={x + width} y={narrow ? 12 : y - 18} textAnchor="end">
        costs {number(product.cost)}, sells for {number(product.price)}
      </text>
      <text className={`d-strong ${styles.leftText}`} x={x} y={bottom + 20}>
        {number(left)} left over
      </text>
      <text className={`d-strong ${styles.missedText}`} x={x + width} y={bottom + 20} textAnchor="end">
        {count(missed, 'sale')} missed
      </text>
    </g>
  );
}
