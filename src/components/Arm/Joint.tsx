import clsx from 'clsx';
import type {Disc} from './geometry';
import styles from './styles.module.css';

/** One joint: a bearing around a hub; the ring between them fills clockwise from the top. `fill` is 0 to 1. */
export default function Joint({x, y, r, fill}: Disc & {fill: number}) {
  return (
    <g className={clsx(fill >= 1 && styles.full)}>
      <circle className={styles.bearing} cx={x} cy={y} r={r} />
      <circle className={styles.track} cx={x} cy={y} r={r * 0.63} strokeWidth={r * 0.36} />
      <circle
        className={styles.fill}
        cx={x}
        cy={y}
        r={r * 0.63}
        strokeWidth={r * 0.36}
        pathLength={1}
        strokeDasharray={fill >= 1 ? 'none' : `${fill} 1`} // a closed ring has no seam
        transform={`rotate(-90 ${x} ${y})`}
      />
      <circle className={styles.hub} cx={x} cy={y} r={r * 0.34} />
    </g>
  );
}
