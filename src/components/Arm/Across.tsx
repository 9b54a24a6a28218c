import {limb, type Disc} from './geometry';
import Hand from './Hand';
import Joint from './Joint';
import styles from './styles.module.css';

// The joints stand above five columns of equal width, 224 units each. The first limbs stay low: the page's opening stands above them.
const JOINTS: Disc[] = [
  {x: 0, y: 392, r: 30},
  {x: 224, y: 318, r: 27},
  {x: 448, y: 364, r: 24},
  {x: 672, y: 76, r: 21.5},
  {x: 896, y: 142, r: 19},
];
const WRIST: Disc = {x: 971, y: 206, r: 11};
const FLOOR = 458;
const HEIGHT = 472;
/** How far the plumb lines go on below the picture, past the names of the parts, to the pipe, which covers their ends. */
const DROP = 100;

/** Limbs are narrower than the bearings they hang on. */
const slim = ({x, y, r}: Disc): Disc => ({x, y, r: r * 0.7});

/** The arm as it reaches across the wide map; each joint hangs a plumb line over its part. `fills`: five numbers from 0 to 1. */
export default function Across({fills, className}: {fills: number[]; className?: string}) {
  const limbs = [...JOINTS.slice(1), WRIST].map((to, i) => limb(slim(JOINTS[i]!), slim(to)));
  return (
    <svg className={className} viewBox={`0 0 1120 ${HEIGHT}`} aria-hidden="true">
      {JOINTS.map((j) => (
        <path key={j.x} className={styles.plumb} d={`M${j.x} ${j.y + j.r + 8}V${HEIGHT + DROP}`} />
      ))}
      <g className={styles.body}>
        <path d={`M-17 ${JOINTS[0]!.y + 20}L-27 ${FLOOR}H27L17 ${JOINTS[0]!.y + 20}`} />
        <path d={`M-48 ${FLOOR}H48`} />
      </g>
      <path className={styles.line} d={limbs.join('')} />
      <Hand x={WRIST.x} y={WRIST.y} angle={40} scale={1.2} />
      {JOINTS.map((j, i) => (
        <Joint key={j.x} {...j} fill={fills[i] ?? 0} />
      ))}
    </svg>
  );
}
