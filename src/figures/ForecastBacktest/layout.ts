import {linear} from '../scale';
import {END, type Result} from './model';

/** Where things stand in the drawing. */
export interface Layout {
  width: number;
  narrow: boolean;
  /** Position of a week; the middle of its column. */
  x: (week: number) => number;
  y: (pieces: number) => number;
  most: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  weights: {top: number; bottom: number};
  score: number;
}

/** The same parts at both widths; the phone gets less room beside the axis. */
export function layoutOf({values}: Result, width: number, narrow: boolean): Layout {
  const [left, right, top, bottom] = [narrow ? 30 : 38, width - 8, 46, narrow ? 196 : 210];
  const y = linear([0, Math.max(1, ...values)], [bottom, top], {nice: 4});
  const x = linear([-0.5, END - 0.5], [left, right]);
  return {width, narrow, x, y, most: y.domain[1], left, right, top, bottom, weights: {top: bottom + 82, bottom: bottom + 132}, score: bottom + 212};
}
