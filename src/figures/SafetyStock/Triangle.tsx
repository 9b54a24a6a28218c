import {number} from '../format';
import {mark} from '../types';
import type {Result} from './model';
import styles from './styles.module.css';

interface Props {
  x: number;
  y: number;
  width: number;
  height: number;
  result: Result;
}

/** Two spreads at a right angle: their stocks are the legs, the stock for both is the long side. All sides have one scale. */
export default function Triangle({x, y, width, height, result: {stock, demandOnly, leadTimeOnly, measured}}: Props) {
  const scale = Math.min(width / Math.max(leadTimeOnly, measured.leadTimeOnly, 1), height / Math.max(demandOnly, measured.demandOnly, 1));
  const [right, bottom] = [x + leadTimeOnly * scale, y + height];
  const top = bottom - demandOnly * scale;
  return (
    <g>
      <polygon className="d-area-3" points={`${x},${bottom} ${right},${bottom} ${x},${top}`} />
      <line className={styles.leadLeg} x1={x} x2={right} y1={bottom} y2={bottom} {...mark('lead', 'parts', leadTimeOnly)} />
      <line className={styles.demandLeg} x1={x} x2={x} y1={bottom} y2={top} {...mark('demand', 'parts', demandOnly)} />
      <line className={styles.both} x1={x} x2={right} y1={top} y2={bottom} />
      <text className={`d-label ${styles.demandText}`} x={x} y={top - 9}>
        demand alone {number(demandOnly)}
      </text>
      <text className={`d-label ${styles.leadText}`} x={x} y={bottom + 21}>
        lead time alone {number(leadTimeOnly)}
      </text>
      <text className={`d-strong ${styles.bothText}`} x={(x + right) / 2 + 10} y={(top + bottom) / 2 - 5}>
        both {number(stock)}
      </text>
    </g>
  );
}
