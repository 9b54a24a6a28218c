import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

export interface Season {
  /** Mean demand in the season, in units. */
  mean: number;
  /** Standard deviation of demand, in units; above 0. */
  sd: number;
  /** Cost of a unit, in euros. */
  cost: number;
  /** What a unit sells for, in euros; above `cost`. */
  price: number;
  /** What a leftover still fetches, in euros; below `cost`. */
  salvage: number;
}

/**
 * The probability of covering demand at which one more unit is just worth its cost: Cu / (Cu + Co).
 * @returns a number between 0 and 1
 */
export function criticalRatio({cost, price, salvage}: Season): number {
  return (price - cost) / (price - salvage);
}

/**
 * The order quantity with the highest expected profit when demand is normal (newsvendor).
 * @returns units
 * @see Snyder, stockpyl documentation, newsvendor with normal demand
 */
export const bestQuantity = (season: Season): number => quantile(criticalRatio(season), season.mean, season.sd);

/**
 * Expected demand that a quantity cannot serve: σ · (φ(z) − z · (1 − Φ(z))), the standard normal loss function.
 * @param quantity units ordered
 * @returns units
 */
export function expectedLostSales({mean, sd}: Season, quantity: number): number {
  const z = (quantity - mean) / sd;
  const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  return sd * (density - z * (1 - cdf(z, 0, 1)));
}

/**
 * Expected profit of ordering a quantity before demand is known.
 * @param quantity units ordered
 * @returns euros
 */
export function expectedProfit(season: Season, quantity: number): number {
  const sold = season.mean - expectedLostSales(season, quantity);
  return season.price * sold + season.salvage * (quantity - sold) - season.cost * quantity;
}
