import {percent} from '../format';
import {mark} from '../types';
import type {Layout} from './layout';
import type {Result} from './model';
import styles from './styles.module.css';

/** The weeks that one forecast is made of: bars as high as their weight; weeks after it are hollow. */
export default function Weights({layout, result: {example}}: {layout: Layout; result: Result}) {
  const {x, top, bottom: panel, weights: {top: above, bottom}, left, right, narrow} = layout;
  const most = Math.max(...example.weights.map(({weight}) => weight));
  const shown = example.weights.filter(({weight}) => weight > most / 200);
  const width = Math.max(1, x(1) - x(0) - (narrow ? 0.6 : 1.2));
  const at = x(example.week);
  return (
    <>
      <path className={styles.example} d={`M${at} ${top}V${panel}M${at} ${above - 4}V${bottom}`} />
      <text className="d-label" x={left} y={above - 30}>{narrow ? 'Behind the forecast of 2 Sept 2024' : 'The weeks behind one forecast, that of 2 September 2024'}</text>
      <text className="d-note" x={left} y={above - 12}>
        {example.shareAfter > 0 ? <tspan className={styles.later}>{percent(example.shareAfter)} of the weight comes after it</tspan> : 'no weight comes after it'}
      </text>
      {shown.map(({week, weight, after}) => {
        const height = Math.max(1, (weight / most) * (bottom - above));
        return <rect key={week} className={after ? styles.after : styles.before} x={x(week) - width / 2} y={bottom - height} width={width} height={height} />;
      })}
      <path className="d-line" d={`M${left} ${bottom}H${right}`} {...mark('promise', 'after', 100 * example.shareAfter)} />
    </>
  );
}
