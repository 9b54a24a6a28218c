import clsx from 'clsx';
import styles from './dial.module.css';

const GAP = 0.22;

/** A stage of the pipeline: a ring with one segment for each purpose, around the number of the chapter; a check when all are ticked. */
export default function Dial({ticks, number, path}: {ticks: boolean[]; number: number; path: boolean}) {
  const done = ticks.length > 0 && ticks.every(Boolean);
  return (
    <svg className={clsx(styles.dial, path && styles.path, done && styles.done)} viewBox="0 0 34 34" width="34" height="34" aria-hidden="true">
      <circle className={styles.face} cx="17" cy="17" r="16.5" />
      {ticks.map((on, i) => (
        <circle
          key={i}
          className={clsx(styles.segment, on && styles.on)}
          cx="17"
          cy="17"
          r="14"
          pathLength={ticks.length}
          strokeDasharray={`${1 - GAP} ${ticks.length - 1 + GAP}`}
          strokeDashoffset={-i - GAP / 2}
          transform="rotate(-90 17 17)"
        />
      ))}
      {done ? (
        <path className={styles.check} d="M11.500 17.500l4 4 7.500-8.500" />
      ) : (
        <text className={styles.number} x="17" y="21.3">
          {number}
        </text>
      )}
    </svg>
  );
}
