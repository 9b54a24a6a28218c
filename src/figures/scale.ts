import {nice} from 'd3-array';

export interface Linear {
  (value: number): number;
  /** The ends of what is shown. */
  domain: readonly [number, number];
}

/**
 * Places numbers along a line. Small on purpose: d3-scale brings colors, dates and formats with it, 14 KB that no figure here needs.
 * @param range places of the domain's ends, in the drawing's units
 * @param options `nice`: widen the domain to round numbers for about that many ticks; `clamp`: nothing is placed outside
 */
export function linear([low, high]: readonly [number, number], [from, to]: readonly [number, number], options: {nice?: number; clamp?: boolean} = {}): Linear {
  const [start, end] = options.nice ? nice(low, high, options.nice) : [low, high];
  const place = (value: number): number => {
    const share = end === start ? 0 : (value - start) / (end - start);
    return from + (options.clamp ? Math.min(1, Math.max(0, share)) : share) * (to - from);
  };
  return Object.assign(place, {domain: [start, end] as const});
}
