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

/** What the reader sets, in percent: the order of the forecast, the spread of demand of its mean, what a leftover fetches of its cost. */
export interface Params {
  product: string;
  order: number;
  spread: number;
  salvage: number;
}

/** A row of data.sql: demand in units a quarter, its spread in percent of the mean, cost and price in euros. */
export interface Product {
  part_no: string;
  part_name: string;
  /** Quarters that demand and spread come from. */
  quarters: number;
  demand: number;
  spread: number;
  cost: number;
  price: number;
}

/** The round numbers of chapter 1. */
export const ROUND: Product = {part_no: 'round', part_name: 'Round numbers', quarters: 0, demand: 1000, spread: 20, cost: 100, price: 130};

export interface Result {
  product: Product;
  season: Season;
  /** Units ordered, and what is expected of that order: units missed, units left over, euros in those, profit in euros. */
  quantity: number;
  missed: number;
  left: number;
  frozen: number;
  profit: number;
  /** Probability that demand is covered. */
  covered: number;
  /** The order with the highest expected profit, and what is expected of it. */
  ratio: number;
  best: number;
  bestMissed: number;
  bestProfit: number;
  /** Profit of ordering the forecast; of knowing demand in advance. */
  forecastProfit: number;
  knownProfit: number;
}

export const productOf = (product: string, data: readonly Product[]): Product => data.find(({part_no}) => part_no === product) ?? ROUND;

/**
 * One batch before the season: what an order is expected to bring, beside the best one.
 * @param data the products; one that is not among them is computed with the round numbers
 */
export function run({product: number, order, spread, salvage}: Params, data: readonly Product[]): Result {
  const product = productOf(number, data);
  const {demand: mean, cost, price} = product;
  const season: Season = {mean, sd: (mean * spread) / 100, cost, price, salvage: (cost * salvage) / 100};
  const quantity = (mean * order) / 100;
  const missed = expectedLostSales(season, quantity);
  const left = quantity - mean + missed;
  const best = Math.max(0, bestQuantity(season));
  return {
    product,
    season,
    quantity,
    missed,
    left,
    frozen: left * cost,
    profit: expectedProfit(season, quantity),
    covered: cdf(quantity, mean, season.sd),
    ratio: criticalRatio(season),
    best,
    bestMissed: expectedLostSales(season, best),
    bestProfit: expectedProfit(season, best),
    forecastProfit: expectedProfit(season, mean),
    knownProfit: (price - cost) * mean,
  };
}
