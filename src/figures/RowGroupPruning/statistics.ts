/** Smallest and largest value in a stretch of rows. */
export interface Range {
  min: number;
  max: number;
}

/** Smallest and largest value of each stretch of `size` rows; the last stretch may be shorter. */
export function statistics(values: Uint16Array, size: number): Range[] {
  const ranges: Range[] = [];
  for (let from = 0; from < values.length; from += size) {
    let min = Infinity;
    let max = -Infinity;
    for (let i = from; i < Math.min(from + size, values.length); i += 1) {
      const value = values[i]!;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    ranges.push({min, max});
  }
  return ranges;
}

/** Statistics of larger stretches, from those of the stretches they are made of. */
export function merge(ranges: readonly Range[], count: number): Range[] {
  const merged: Range[] = [];
  for (let from = 0; from < ranges.length; from += count) {
    const part = ranges.slice(from, from + count);
    merged.push({min: Math.min(...part.map(({min}) => min)), max: Math.max(...part.map(({max}) => max))});
  }
  return merged;
}

/** Whether a reader has to open a stretch for the days `from` to `to`, both included: its statistics cannot rule it out. */
export const overlaps = ({min, max}: Range, from: number, to: number): boolean => min <= to && max >= from;
