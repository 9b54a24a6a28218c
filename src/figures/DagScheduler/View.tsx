import type {ViewProps} from '../types';
import Axis from './Axis';
import Bars from './Bars';
import Plan from './Plan';
import {AXIS, scaleOf} from './scale';
import styles from './styles.module.css';
import type {Params, Result} from './model';

export default function View({params, result, step, width, narrow}: ViewProps<Params, Result, undefined>) {
  const scale = scaleOf(width, narrow);
  const bound = scale.x(result.pathHours);
  return (
    <>
      <Axis scale={scale} pathHours={result.pathHours} workers={params.workers} />
      <Bars result={result} params={params} scale={scale} />
      <text className={styles.boundText} x={bound} y={AXIS + 33} textAnchor="middle">critical path {result.pathHours} h</text>
      <Plan result={result} workers={params.workers} shown={step} scale={scale} />
    </>
  );
}
