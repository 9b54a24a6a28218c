/**
 * Weighted absolute percentage error: sum of absolute errors divided by the sum of what came. Unlike MAPE it stands weeks
 * without demand (Kolassa and Schütz 2007, Advantages of the MAD/MEAN ratio over the MAPE, Foresight 6).
 */
export function wape(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let off = 0;
  let all = 0;
  for (let i = 0; i < actual.length; i += 1) {
    off += Math.abs((actual[i] as number) - (forecast[i] as number));
    all += actual[i] as number;
  }
  return off / all;
}

/** Root mean square error, in the unit of the values. */
export function rmse(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < actual.length; i += 1) sum += ((actual[i] as number) - (forecast[i] as number)) ** 2;
  return Math.sqrt(sum / actual.length);
}

/** Brier score: mean square of probability minus outcome; the lower the better. */
export function brier(happened: ArrayLike<number>, probability: ArrayLike<number>): number {
  return rmse(happened, probability) ** 2;
}

/** Positions by falling score; equal scores keep their order, so that results do not depend on the sort. */
export function ranking(score: ArrayLike<number>): number[] {
  return Array.from(score, (_, i) => i).sort((a, b) => (score[b] as number) - (score[a] as number) || a - b);
}

/** Average precision of a ranking: the mean, over all positives, of the share of positives down to each of them. */
export function averagePrecision(happened: ArrayLike<number>, score: ArrayLike<number>): number {
  let found = 0;
  let sum = 0;
  ranking(score).forEach((at, rank) => {
    if (!happened[at]) return;
    found += 1;
    sum += found / (rank + 1);
  });
  return found === 0 ? NaN : sum / found;
}

/** Share of all positives among the `share` with the highest scores. */
export function recallAt(happened: ArrayLike<number>, score: ArrayLike<number>, share: number): number {
  const first = ranking(score).slice(0, Math.round(happened.length * share));
  const all = Array.from(happened).filter(Boolean).length;
  return first.filter((at) => happened[at]).length / all;
}
