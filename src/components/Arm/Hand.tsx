import {HAND} from './posture';
import styles from './styles.module.css';

/** The two-finger hand at the end of the arm, open. Drawn along +x from the wrist at (x, y), then turned by `angle` degrees. */
export default function Hand({x, y, angle, scale = 1}: {x: number; y: number; angle: number; scale?: number}) {
  return (
    <g className={styles.body} transform={`translate(${x} ${y}) rotate(${angle}) scale(${scale})`}>
      {HAND.map((d) => <path key={d} d={d} />)}
    </g>
  );
}
