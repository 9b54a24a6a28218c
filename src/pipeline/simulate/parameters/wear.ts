export type Transmission = 'harmonic' | 'cycloidal' | 'belt';

/**
 * Backlash of a transmission grows as a gamma process, the standard model of wear that never heals
 * (van Noortwijk 2009, A survey of the application of gamma processes in maintenance, Reliability Engineering & System Safety 94).
 *
 * Growth in one operating hour at load ℓ is Gamma(shape, `scale`) with mean (limit − initial) ÷ life · (ℓ ÷ 50 %)^exponent · rate of
 * the arm. Life of gears falls with the cube of the torque (exponent 3, as catalogs of harmonic drives state it; 10/3 for roller
 * bearings, ISO 281). The transmission fails when the true backlash crosses the limit.
 */
export interface WearParameters {
  /** Mean and standard deviation of the backlash of a new transmission, arcmin. */
  readonly initial: number;
  readonly initialSd: number;
  /** Mean and standard deviation of the backlash at which it fails, arcmin. */
  readonly limit: number;
  readonly limitSd: number;
  /** Mean operating hours from new to failure at 50 % load. */
  readonly lifeHours: number;
  readonly exponent: number;
  /** Scale of the gamma increments, arcmin. */
  readonly scale: number;
}

export const wearParameters: Readonly<Record<Transmission, WearParameters>> = {
  harmonic: {initial: 0.6, initialSd: 0.08, limit: 3, limitSd: 0.15, lifeHours: 6500, exponent: 3, scale: 0.02},
  cycloidal: {initial: 0.8, initialSd: 0.1, limit: 4, limitSd: 0.2, lifeHours: 9000, exponent: 10 / 3, scale: 0.03},
  belt: {initial: 2, initialSd: 0.25, limit: 7, limitSd: 0.4, lifeHours: 5000, exponent: 2, scale: 0.05},
};

/** Load at which `lifeHours` holds, and how mean loads differ between arms (normal, cut to 25 … 85 %). */
export const REFERENCE_LOAD = 50;
export const ARM_LOAD = {mean: 50, sd: 12, min: 25, max: 85} as const;

/** Arms wear at different rates for reasons nobody measures: Gamma with mean 1 and this coefficient of variation. */
export const ARM_RATE_CV = 0.2;

/** Failures of anything but the transmission: Poisson, one in this many operating hours. */
export const OTHER_FAILURE_HOURS = 9000;

/** Delay from a failure to its report: exponential, mean in days. After one mean 1 − 1/e = 63.2 % are known. */
export const REPORT_DELAY_DAYS = 9;

/** Share of an hour that an arm moves, and the chance that an hourly reading is lost for no reason. */
export const DUTY = {mean: 0.75, sd: 0.1} as const;
export const READING_LOSS = 0.015;

/** Standard deviation of one backlash reading, as a share of the initial backlash. */
export const READING_NOISE = 0.1;
