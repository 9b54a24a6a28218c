import {count, number, percent} from '../format';
import {mark} from '../types';
import {LEFT, RIGHT} from './axis';
import type {Repeat} from './model';
import styles from './styles.module.css';

/** A tenth of a piece in four digits says nothing. */
const said = (pieces: number) => number(pieces, pieces < 1000 ? 1 : 0);

/** One number: the reported value, and a stroke for each value that the record leaves possible, as a share of the reported. */
export default function Strip({one: {key, label, reported, values, hits, repeatable}}: {one: Repeat}) {
  const x = (value: number) => Math.min(100, Math.max(0, (100 * (100 * value / reported - LEFT)) / (RIGHT - LEFT)));
  const [low, high] = [values[0] ?? reported, values.at(-1) ?? reported];
  const strokes = values.map((value) => `M${x(value).toFixed(2)} 3V17`).join('');
  return (
    <div className={styles.row} data-repeatable={repeatable}>
      <p className={styles.label} {...mark(key, 'reported', reported)}>{label} <strong>{said(reported)}</strong></p>
      <svg className={styles.strip} viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        {high > low && <rect className={styles.range} x={x(low)} y="3" width={x(high) - x(low)} height="14" {...mark(key, 'different', values.length)} />}
        <path className={styles.middle} d={`M${x(reported)} 0V20`} />
        <path className={repeatable ? styles.sure : styles.possible} d={strokes} />
      </svg>
      <p className={styles.verdict}>
        {repeatable ? <><span className={styles.tick} aria-hidden="true">✓ </span>repeated</> : <><span className={styles.span}><span {...mark(key, 'low', low)}>{said(low)}</span> to <span {...mark(key, 'high', high)}>{said(high)}</span></span> {count(values.length, 'number')}, right in {hits < 0.01 ? 'under 1 %' : percent(hits)}</>}
      </p>
    </div>
  );
}
