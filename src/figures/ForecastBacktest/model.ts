import {mase, naiveError} from './mase';
import {smooth, weightsFor} from './smooth';
import {rollingOrigin, shuffledFolds, type Split} from './splits';

export interface Params {
  series: 'grippers' | 'all' | 'heavy';
  split: 'random' | 'rolling';
  /** Weeks between the last known week and the week that is forecast. */
  horizon: number;
  /** Smoothing: the share of the weight that the nearest week gets. */
  alpha: number;
}

/** Pieces ordered in a week; `week` is its Monday. */
export interface Row {
  week: string;
  grippers: number;
  all: number;
  heavy: number;
}

/** One known week in the forecast of the week that is shown as an example. */
export interface Weight {
  week: number;
  weight: number;
  after: boolean;
}

export interface Result {
  /** Pieces of each week, and the forecast of each week of 2024 (as scored) and 2025 (as it came); null in 2023. */
  values: readonly number[];
  forecasts: readonly (number | null)[];
  /** MASE on the weeks of 2024 under the chosen split: what the evaluation promises for 2025. */
  promise: number;
  /** MASE in 2025 when each week was forecast `horizon` weeks ahead. */
  outcome: number;
  /** MASE in 2025 of repeating the last known week at the same distance. */
  naive: number;
  /** Mean absolute error of the naive forecast one week ahead in 2023 and 2024, pieces; MASE is 1 there. */
  scale: number;
  example: {week: number; weights: readonly Weight[]; shareAfter: number};
}

/** First weeks of the year that is scored, of the year that then came, and the end. */
export const SCORED = 52;
export const THEN = 104;
export const END = 156;
/** Monday 2 September 2024, when the autumn begins to rise. */
const EXAMPLE = 87;
const FOLDS = 5;
/** Shufflings over which the promise of a random split is averaged, so that luck doesn't decide. */
const SHUFFLES = 10;

const range = (from: number, to: number) => Array.from({length: to - from}, (_, i) => from + i);

/**
 * Scores one method on 2024 under a split and on 2025 as it came. All that differs between the splits is which weeks the
 * forecast of a week may use; method, scored weeks and scale are the same.
 */
export function run({series, split, horizon, alpha}: Params, data: readonly Row[]): Result {
  const values = data.map((row) => row[series]);
  const scale = naiveError(values.slice(0, THEN)) || 1;
  const forecast = (of: Split) => (week: number) => smooth(values, of(week), week, alpha);
  const score = (from: number, to: number, of: (week: number) => number) => mase(values.slice(from, to), range(from, to).map(of), scale);
  const honest = rollingOrigin(horizon);
  const splits = split === 'rolling' ? [honest] : range(1, SHUFFLES + 1).map((seed) => shuffledFolds(THEN, FOLDS, seed));
  const promises = splits.map((one) => score(SCORED, THEN, forecast(one)));
  const known = splits[0]!(EXAMPLE);
  const weights = weightsFor(known, EXAMPLE, alpha).map((weight, i) => ({week: known[i]!, weight, after: known[i]! > EXAMPLE}));
  return {
    values,
    forecasts: values.map((_, week) => (week < SCORED ? null : forecast(week < THEN ? splits[0]! : honest)(week))),
    promise: promises.reduce((sum, one) => sum + one, 0) / promises.length,
    outcome: score(THEN, END, forecast(honest)),
    naive: score(THEN, END, (week) => values[week - horizon]!),
    scale,
    example: {week: EXAMPLE, weights, shareAfter: weights.reduce((sum, one) => sum + (one.after ? one.weight : 0), 0)},
  };
}
