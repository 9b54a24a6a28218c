/**
 * Weights of simple exponential smoothing on the last observations, newest first: α(1 − α)^j.
 * @see Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 8.1
 */
export const exponentialWeights = (alpha: number, count: number): number[] =>
  Array.from({length: count}, (_, j) => alpha * (1 - alpha) ** j);

/**
 * Weight of each known week in the forecast of another: it falls by the factor 1 − α with each week of distance, and all
 * add up to 1. When every known week lies before the target this is simple exponential smoothing over a finite history.
 * @param known positions of the weeks that may be looked at; not empty
 * @param target position of the week to forecast
 * @param alpha between 0 and 1, both excluded
 */
export function weightsFor(known: readonly number[], target: number, alpha: number): number[] {
  const nearest = Math.min(...known.map((week) => Math.abs(target - week))); // so that far weeks don't all underflow to 0
  const raw = known.map((week) => (1 - alpha) ** (Math.abs(target - week) - nearest));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}

/** Forecast of one week: the weighted mean of the known ones. Same unit as the values. */
export function smooth(values: readonly number[], known: readonly number[], target: number, alpha: number): number {
  const weights = weightsFor(known, target, alpha);
  return known.reduce((sum, week, i) => sum + weights[i]! * values[week]!, 0);
}
