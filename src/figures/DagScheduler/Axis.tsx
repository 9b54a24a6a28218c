import {AXIS, BARS, HOURS, PLAN, ROW, type Scale} from './scale';
import styles from './styles.module.css';

/** The axis of hours between the panels. */
export default function Axis({scale: {x, narrow}, workers}: {scale: Scale; workers: number}) {
  const hours = Array.from({length: Math.floor(HOURS / 3) + 1}, (_, i) => 3 * i);
  const bottom = PLAN + workers * ROW;
  return (
    <>
      {hours.map((hour) => (
        <g key={hour}>
          <line className={styles.grid} x1={x(hour)} x2={x(hour)} y1={BARS - 2} y2={AXIS} />
          <line className={styles.grid} x1={x(hour)} x2={x(hour)} y1={PLAN - 4} y2={bottom} />
          <text className={styles.tick} x={x(hour)} y={AXIS + 15} textAnchor={hour === 0 ? 'start' : 'middle'}>{hour === 0 ? (narrow ? 'hour' : 'hour 0') : hour}</text>
        </g>
      ))}
    </>
  );
}
