import type {ViewProps} from '../types';
import {layoutOf} from './layout';
import Lines from './Lines';
import type {Params, Result, Row} from './model';
import Score from './Score';
import styles from './styles.module.css';
import Weights from './Weights';
import Years from './Years';

/** The series with its forecasts, the weeks behind one of them, and the promise beside what came. */
export default function View({result, params, width, narrow}: ViewProps<Params, Result, readonly Row[]>) {
  const layout = layoutOf(result, width, narrow);
  const legend = layout.bottom + 18;
  return (
    <>
      <Years {...layout} />
      <Lines layout={layout} result={result} />
      <text className="d-note" x={layout.left} y={legend}>{narrow ? 'pieces a week' : 'pieces ordered a week'}</text>
      <text className={styles.scoredLabel} x={layout.x(77)} y={legend} textAnchor="middle">{narrow ? 'tested' : 'forecast, as tested'}</text>
      <text className={styles.cameLabel} x={layout.x(129.5)} y={legend} textAnchor="middle">{narrow ? `${params.horizon} wk ahead` : `forecast, ${params.horizon} ahead`}</text>
      <Weights layout={layout} result={result} />
      <Score layout={layout} result={result} />
    </>
  );
}
