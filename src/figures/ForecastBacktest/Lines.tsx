import {line} from 'd3-shape';
import type {Layout} from './layout';
import {END, SCORED, THEN, type Result} from './model';
import styles from './styles.module.css';

/** What was ordered, and the forecast of each week of 2024 and 2025. */
export default function Lines({layout, result: {values, forecasts}}: {layout: Layout; result: Result}) {
  const path = (of: readonly (number | null)[], from: number, to: number) =>
    line<number>((week) => layout.x(week), (week) => layout.y(of[week] ?? 0))(Array.from({length: to - from}, (_, i) => from + i)) ?? undefined;
  return (
    <>
      <path className={styles.actual} d={path(values, 0, END)} />
      <path className={styles.scored} d={path(forecasts, SCORED, THEN)} />
      <path className={styles.came} d={path(forecasts, THEN, END)} />
    </>
  );
}
