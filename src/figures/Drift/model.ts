import {mulberry32} from '../random';
import {expectedPsi, ks, ksLimit, psi} from './psi';

export interface Params {
  /** Arms in each of the two samples. */
  arms: number;
  bins: number;
  /** PSI above which the alarm rings. */
  threshold: number;
  /** What happened between the two samples of the pair that is drawn. */
  world: 'nothing' | 'firmware';
}

/** Arms whose mean backlash is `arcmin`, before and after the firmware. */
export interface Row {
  arcmin: number;
  before: number;
  after: number;
}

/** What the repeats gave in one world. */
export interface World {
  /** PSI of each repeat. */
  values: readonly number[];
  mean: number;
  /** Share of repeats above the threshold. */
  alarms: number;
  /** Share of repeats in which the test of Kolmogorov and Smirnov rejects at 5 %. */
  ks: number;
}

export interface Result {
  nothing: World;
  firmware: World;
  /** (B − 1)(1/n + 1/m) */
  expected: number;
  /** The first repeat of the chosen world: shares of the two samples in each bin. */
  pair: {reference: readonly number[]; current: readonly number[]; psi: number};
  /** Lower ends of the bins, arcmin, from the second bin on. */
  edges: readonly number[];
}

export const REPEATS = 300;

/** Bin of each value, so that the bins hold about equally many of the reference. */
export function binsOf(counts: readonly number[], bins: number): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return counts.map((count) => {
    const middle = (below + count / 2) / all;
    below += count;
    return Math.min(bins - 1, Math.floor(bins * middle));
  });
}

/** Position of the value of every arm: what a draw picks from. */
const population = (counts: readonly number[]): number[] => counts.flatMap((count, i) => Array<number>(count).fill(i));

function draw(from: readonly number[], arms: number, values: number, next: () => number): number[] {
  const counts = new Array<number>(values).fill(0);
  for (let i = 0; i < arms; i += 1) counts[from[Math.floor(next() * from.length)]!]! += 1;
  return counts;
}

function binned(counts: readonly number[], bin: readonly number[], bins: number): number[] {
  const sums = new Array<number>(bins).fill(0);
  counts.forEach((count, i) => (sums[bin[i]!]! += count));
  return sums;
}

/** Draws pairs of samples, with replacement, in a world without change and in the world with the new firmware. */
export function run({arms, bins, threshold, world}: Params, data: readonly Row[]): Result {
  const bin = binsOf(data.map((row) => row.before), bins);
  const [before, after] = [population(data.map((row) => row.before)), population(data.map((row) => row.after))];
  const limit = ksLimit(arms, arms);
  const repeat = (second: readonly number[], seed: number) => {
    const next = mulberry32(seed);
    const pairs = Array.from({length: REPEATS}, () => [draw(before, arms, data.length, next), draw(second, arms, data.length, next)] as const);
    const values = pairs.map(([a, b]) => psi(binned(a, bin, bins), binned(b, bin, bins)));
    const share = (of: readonly boolean[]) => of.filter(Boolean).length / REPEATS;
    const summary: World = {
      values, mean: values.reduce((sum, value) => sum + value, 0) / REPEATS,
      alarms: share(values.map((value) => value > threshold)), ks: share(pairs.map(([a, b]) => ks(a, b) > limit)),
    };
    return {summary, first: pairs[0]!};
  };
  const [nothing, firmware] = [repeat(before, 1), repeat(after, 2)];
  const [reference, current] = (world === 'nothing' ? nothing : firmware).first.map((counts) => binned(counts, bin, bins)) as [number[], number[]];
  return {
    nothing: nothing.summary, firmware: firmware.summary, expected: expectedPsi(bins, arms, arms),
    pair: {reference: reference.map((count) => count / arms), current: current.map((count) => count / arms), psi: psi(reference, current)},
    edges: Array.from({length: bins - 1}, (_, i) => data[bin.indexOf(i + 1)]?.arcmin ?? NaN).filter(Number.isFinite),
  };
}
