import {limb} from './geometry';
import Hand from './Hand';
import Joint from './Joint';
import {BASE, JOINTS, slim, WRIST} from './posture';
import styles from './styles.module.css';

const HEIGHT = 472;
/** How far the plumb lines go on below the picture, past the names of the parts, to the pipe, which covers their ends. */
const DROP = 100;

/** The arm as it reaches across the wide map; each joint hangs a plumb line over its part. `fills`: five numbers from 0 to 1. */
export default function Across({fills, className}: {fills: number[]; className?: string}) {
  const limbs = [...JOINTS.slice(1), WRIST].map((to, i) => limb(slim(JOINTS[i]!), slim(to)));
  return (
    <svg className={className} viewBox={`0 0 1120 ${HEIGHT}`} aria-hidden="true">
      {JOINTS.map((j) => (
        <path key={j.x} className={styles.plumb} d={`M${j.x} ${j.y + j.r + 8}V${HEIGHT + DROP}`} />
      ))}
      <g className={styles.body}>
        {BASE.map((d) => <path key={d} d={d} />)}
      </g>
      <path className={styles.line} d={limbs.join('')} />
      <Hand x={WRIST.x} y={WRIST.y} angle={40} scale={1.2} />
      {JOINTS.map((j, i) => (
        <Joint key={j.x} {...j} fill={fills[i] ?? 0} />
      ))}
    </svg>
  );
}
