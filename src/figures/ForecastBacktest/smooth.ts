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
  const factor = powers(alpha);
  const nearest = known.reduce((least, week) => Math.min(least, Math.abs(target - week)), Infinity); // so that far weeks don't all underflow to 0
  const raw = known.map((week) => factor[Math.abs(target - week) - nearest]!);
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}

/** Forecast of one week: the mean of the known ones with `weightsFor`, in one pass since it runs some ten thousand times. */
export function smooth(values: readonly number[], known: readonly number[], target: number, alpha: number): number {
  const factor = powers(alpha);
  let nearest = Infinity;
  for (const week of known) nearest = Math.min(nearest, Math.abs(target - week));
  let [sum, weights] = [0, 0];
  for (const week of known) {
    const weight = factor[Math.abs(target - week) - nearest]!;
    sum += weight * values[week]!;
    weights += weight;
  }
  return sum / weights;
}

const memory = new Map<number, number[]>();
/** (1 − α)^k for every distance in the data, multiplied out: engines differ in the last digit of a power. */
function powers(alpha: number): number[] {
  if (memory.size > 100) memory.clear();
  const known = memory.get(alpha) ?? [1];
  while (known.length < 160) known.push(known.at(-1)! * (1 - alpha));
  memory.set(alpha, known);
  return known;
}
