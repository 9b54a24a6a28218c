import quantile from '@stdlib/stats-base-dists-normal-quantile';
import {exp, ln, pow} from './math';
import type {Stream} from './rng';

/** Standard normal quantile, made once: the factory checks its parameters only here. */
const standardNormal = quantile.factory(0, 1);

/** Normal(mean, sd) by inversion of the distribution function. */
export function normal(stream: Stream, mean: number, sd: number): number {
  return mean + sd * standardNormal(stream.uniform());
}

/** Exponential with the given mean by inversion. Variance mean². */
export function exponential(stream: Stream, mean: number): number {
  return -mean * ln(stream.uniform());
}

/**
 * Poisson count with mean and variance `mean`, by multiplying uniforms (Knuth, The Art of Computer Programming 2, 3.4.1).
 * @param mean at most about 50: the time grows with it
 */
export function poisson(stream: Stream, mean: number): number {
  const limit = exp(-mean);
  let count = 0;
  for (let product = stream.uniform(); product > limit; product *= stream.uniform()) count += 1;
  return count;
}

/**
 * Geometric number of pieces 1, 2, 3, … with the given mean; variance mean² − mean.
 * With Poisson arrivals it makes "stuttering Poisson" demand
 * (Silver, Pyke and Thomas, Inventory and Production Management in Supply Chains, 4th ed. 2017, slow-moving items).
 */
export function geometric(stream: Stream, mean: number): number {
  if (mean <= 1) return 1;
  return 1 + Math.floor(ln(stream.uniform()) / ln(1 - 1 / mean));
}

/**
 * Gamma(shape, scale): mean shape·scale, variance shape·scale².
 * Marsaglia and Tsang (2000), A Simple Method for Generating Gamma Variables, ACM TOMS 26(3), with their boost for shape < 1.
 */
export function gamma(stream: Stream, shape: number, scale: number): number {
  if (shape < 1) return gamma(stream, shape + 1, scale) * pow(stream.uniform(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(stream, 0, 1);
    const root = 1 + c * x;
    const v = root * root * root;
    if (v > 0 && ln(stream.uniform()) < 0.5 * x * x + d - d * v + d * ln(v)) return d * v * scale;
  }
}

/** Gamma by mean and coefficient of variation (sd ÷ mean). */
export function gammaByMean(stream: Stream, mean: number, cv: number): number {
  return gamma(stream, 1 / (cv * cv), mean * cv * cv);
}

/** Number of successes in `trials` independent trials. */
export function binomial(stream: Stream, trials: number, probability: number): number {
  let count = 0;
  for (let i = 0; i < trials; i += 1) if (stream.chance(probability)) count += 1;
  return count;
}
