/**
 * Population stability index of two binned samples: Σ (q − p) ln(q / p) over the shares p and q of the bins.
 * An empty bin counts as half a case, since ln 0 has no value.
 * @param reference counts a bin
 * @param current counts of the same bins
 * @returns 0 when the shares are equal; it has no unit and no upper end
 * @see Kullback and Leibler, "On Information and Sufficiency", Annals of Mathematical Statistics 22(1), 1951: their divergence J
 */
export function psi(reference: readonly number[], current: readonly number[]): number {
  const share = (counts: readonly number[]) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => Math.max(count, 0.5) / all);
  };
  const [p, q] = [share(reference), share(current)];
  return p.reduce((sum, of, i) => sum + (q[i]! - of) * Math.log(q[i]! / of), 0);
}

/** Mean of the PSI of two samples of n and m from one and the same population, for large samples: (B − 1)(1/n + 1/m). */
export const expectedPsi = (bins: number, n: number, m: number): number => (bins - 1) * (1 / n + 1 / m);

/**
 * Statistic of Kolmogorov and Smirnov: the largest distance of the two cumulated distributions.
 * @param reference counts by value, values rising
 * @param current counts by the same values
 */
export function ks(reference: readonly number[], current: readonly number[]): number {
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const [n, m] = [total(reference), total(current)];
  let [a, b, most] = [0, 0, 0];
  reference.forEach((count, i) => {
    a += count / n;
    b += current[i]! / m;
    most = Math.max(most, Math.abs(a - b));
  });
  return most;
}

/** Distance that two samples from one population pass in 5 % of the cases, for large samples: 1.358 √((n + m)/(nm)). */
export const ksLimit = (n: number, m: number): number => 1.358 * Math.sqrt((n + m) / (n * m));
