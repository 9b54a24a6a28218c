import type {ViewProps} from '../types';
import {LEFT, RIGHT, TICKS} from './axis';
import type {Params, Result, Row} from './model';
import Record from './Record';
import Strip from './Strip';
import styles from './styles.module.css';

/** What was written down, and what that leaves of each of the five numbers. */
export default function View({params, result, set}: ViewProps<Params, Result, readonly Row[]>) {
  return (
    <div className={styles.figure}>
      <Record recorded={params.recorded} set={set} />
      <div className={styles.strips}>
        <p className={styles.head}>
          <span>Reported, pieces</span>
          <span className={styles.axisName}>possible, % of reported</span>
          <span>{result.repeatable} of {result.numbers.length} repeated</span>
        </p>
        {result.numbers.map((one) => <Strip key={one.key} one={one} />)}
        <p className={styles.axis} aria-hidden="true">
          {TICKS.map((tick) => <span key={tick} style={{insetInlineStart: `${(100 * (tick - LEFT)) / (RIGHT - LEFT)}%`}}>{tick}</span>)}
        </p>
      </div>
    </div>
  );
}
