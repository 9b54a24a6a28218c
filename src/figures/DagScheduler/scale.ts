/** Places of the drawing: two panels over one axis of hours. */
export interface Scale {
  /** Left end of the axis. */
  left: number;
  /** Horizontal place of an hour. */
  x: (hour: number) => number;
  narrow: boolean;
}

/** Last hour on the axis: two workers need at most 21. */
export const HOURS = 22;
/** Vertical places: first bar, axis, first worker of the plan. */
export const BARS = 32;
export const BAR = 22;
export const AXIS = BARS + 5 * BAR + 8;
export const PLAN = AXIS + 64;
export const ROW = 38;

export function scaleOf(width: number, narrow: boolean): Scale {
  const left = narrow ? 22 : 96;
  const unit = (width - left - (narrow ? 12 : 22)) / HOURS;
  return {left, x: (hour) => left + hour * unit, narrow};
}
