import {ticks} from 'd3-array';
import {number} from '../format';
import {mark} from '../types';
import type {Panel} from './Demand';
import {expectedProfit} from './model';
import {short} from './money';
import styles from './styles.module.css';

const STEPS = 100;

/** Expected profit of each order, the reader's and the best one on it, and above it what knowing demand would earn. */
export default function Profit({x, y, width, height, px, result, narrow}: Panel) {
  const {season, quantity, profit, best, bestProfit, knownProfit} = result;
  const curve = Array.from({length: STEPS + 1}, (_, i) => (2 * season.mean * i) / STEPS).map((units) => ({units, euros: expectedProfit(season, units)}));
  const low = Math.min(0, ...curve.map(({euros}) => euros));
  const high = knownProfit * 1.12;
  const bottom = y + height;
  const py = (euros: number) => bottom - ((euros - low) / (high - low)) * height;
  const near = Math.abs(px(best) - px(quantity)) < 6;
  return (
    <g>
      <text className="d-note" x={narrow ? 4 : 12} y={y - 8}>
        expected profit in euros
      </text>
      {ticks(low, high, 4).map((euros) => (
        <g key={euros}>
          <line className={euros === 0 ? 'd-line' : styles.grid} x1={x} x2={x + width} y1={py(euros)} y2={py(euros)} />
          <text className="d-note" x={x - 6} y={py(euros) + 4} textAnchor="end">
            {short(euros)}
          </text>
        </g>
      ))}
      <line className={styles.order} x1={px(quantity)} x2={px(quantity)} y1={y - 28} y2={py(profit)} />
      <line className={styles.known} x1={x} x2={x + width} y1={py(knownProfit)} y2={py(knownProfit)} {...mark('known', 'profit', knownProfit)} />
      <text className="d-note d-halo" x={x + width} y={py(knownProfit) - 6} textAnchor="end">
        if demand were known
      </text>
      <polyline className={styles.profit} points={curve.map(({units, euros}) => `${px(units).toFixed(1)},${py(euros).toFixed(1)}`).join(' ')} />
      <circle className={styles.best} cx={px(best)} cy={py(bestProfit)} r={7} {...mark('best', 'profit', bestProfit)} />
      <circle className={styles.yours} cx={px(quantity)} cy={py(profit)} r={4.5} {...mark('yours', 'profit', profit)} />
      {!near && (
        <text className="d-label d-halo" x={px(best) + (best > quantity ? 4 : -4)} y={py(bestProfit) + 26} textAnchor={best > quantity ? 'start' : 'end'}>
          best: {number(best)}
        </text>
      )}
      {ticks(0, 2 * season.mean, 5).map((units) => (
        <text key={units} className="d-note" x={px(units)} y={bottom + 18} textAnchor="middle">
          {number(units)}
        </text>
      ))}
      <text className="d-note" x={x + width} y={bottom + 36} textAnchor="end">
        units built
      </text>
    </g>
  );
}
