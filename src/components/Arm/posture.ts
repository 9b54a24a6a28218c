import type {Disc} from './geometry';

// The joints stand above five columns of equal width, 224 units each. The first limbs stay low: the page's opening stands above them.
export const JOINTS: readonly Disc[] = [
  {x: 0, y: 392, r: 30},
  {x: 224, y: 318, r: 27},
  {x: 448, y: 364, r: 24},
  {x: 672, y: 76, r: 21.5},
  {x: 896, y: 142, r: 19},
];
export const WRIST: Disc = {x: 971, y: 206, r: 11};
export const FLOOR = 458;

/** Limbs are narrower than the bearings they hang on. */
export const slim = ({x, y, r}: Disc): Disc => ({x, y, r: r * 0.7});

/** What stands on the floor and carries the first joint. */
export const BASE = [`M-17 ${JOINTS[0]!.y + 20}L-27 ${FLOOR}H27L17 ${JOINTS[0]!.y + 20}`, `M-48 ${FLOOR}H48`];

/** The two fingers and the palm of the open hand, drawn along +x from the wrist at (0, 0). */
export const HAND = [
  'M9 -12L24 -28L51 -22L62 -11L58 -8L47 -15L29 -18L19 -7Z',
  'M9 12L24 28L51 22L62 11L58 8L47 15L29 18L19 7Z',
  'M-2 -9L6 -16H13L20 -8V8L13 16H6L-2 9Z',
];
