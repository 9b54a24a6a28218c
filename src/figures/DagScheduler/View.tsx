import type {ViewProps} from '../types';
import Axis from './Axis';
import Bars from './Bars';
import Plan from './Plan';
import {AXIS, BARS, PLAN, ROW, scaleOf} from './scale';
import styles from './styles.module.css';
import type {Params, Result} from './model';

export default function View({params, result, step, width, narrow}: ViewProps<Params, Result, undefined>) {
  const scale = scaleOf(width, narrow);
  const bound = scale.x(result.pathHours);
  return (
    <>
      <Axis scale={scale} workers={params.workers} />
      <Bars result={result} params={params} scale={scale} />
      <Plan result={result} workers={params.workers} shown={step} scale={scale} />
      <line className={styles.bound} x1={bound} x2={bound} y1={BARS - 4} y2={AXIS} />
      <text className={styles.boundText} x={bound} y={AXIS + 31} textAnchor="middle">critical path: {result.pathHours} h</text>
      <line className={styles.bound} x1={bound} x2={bound} y1={PLAN - 4} y2={PLAN + params.workers * ROW} />
    </>
  );
}
