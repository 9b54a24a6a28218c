/** Mean absolute error of repeating the week before, over a stretch of at least two weeks; the unit in which MASE counts. */
export function naiveError(values: readonly number[]): number {
  const steps = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

/**
 * Mean absolute scaled error: below 1 is better than the naive forecast was inside the training weeks.
 * @param scale naive error of the training weeks, more than 0
 * @see Hyndman and Koehler, "Another look at measures of forecast accuracy", International Journal of Forecasting 22(4), 2006;
 *   Forecasting: Principles and Practice, 3rd ed., section 5.8
 */
export function mase(actual: readonly number[], forecast: readonly number[], scale: number): number {
  return actual.reduce((sum, value, i) => sum + Math.abs(value - forecast[i]!), 0) / actual.length / scale;
}
