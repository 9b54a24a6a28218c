import clsx from 'clsx';
import Hand from './Hand';
import JointMark from './Joint';
import type {Disc} from './geometry';
import styles from './styles.module.css';

/*
 * The arm that hangs beside the narrow map, in pieces: how far apart its joints are is known only to the text beside it.
 * Joints stand left and right in turn, so the arm bends. All pieces are 48 units wide.
 */
const joint = (index: number): Disc => ({x: index % 2 === 0 ? 15 : 33, y: 15, r: 13.5 - 0.6 * index});
const WRIST: Disc = {x: 24, y: 0, r: 7};

interface Piece {
  /** Number of the joint, from 0. */
  index: number;
  className?: string;
}

/** The limb from joint `index` to the next one or to the hand; it stretches in height only, its strokes keep their width. */
export function LimbDown({index, className}: Piece) {
  const from = joint(index);
  const to = index < 4 ? joint(index + 1) : WRIST;
  const edge = (side: 1 | -1) => `M${from.x + side * from.r * 0.6} 0L${to.x + side * to.r * 0.6} 100`;
  return (
    <svg className={clsx(styles.down, className)} viewBox="0 0 48 100" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.line} d={edge(1) + edge(-1)} />
    </svg>
  );
}

export function JointDown({index, fill, className}: Piece & {fill: number}) {
  return (
    <svg className={clsx(styles.down, className)} viewBox="0 0 48 30" aria-hidden="true">
      <JointMark {...joint(index)} fill={fill} />
    </svg>
  );
}

/** What the arm hangs from, above its first joint. */
export function MountDown({className}: {className?: string}) {
  return (
    <svg className={clsx(styles.down, className)} viewBox="0 0 48 30" aria-hidden="true">
      <path className={styles.line} d="M-2 1.5H32M4 1.5L8 30M26 1.5L22 30" />
    </svg>
  );
}

export function HandDown({className}: {className?: string}) {
  return (
    <svg className={clsx(styles.down, className)} viewBox="0 0 48 40" aria-hidden="true">
      <Hand x={WRIST.x} y={3} angle={90} scale={0.6} />
    </svg>
  );
}
