/**
 * Demand of a part in a region is compound Poisson ("stuttering Poisson": Silver, Pyke and Thomas 2017): orders arrive as a
 * Poisson process with a rate that moves with trend, season, weekday and promotion; each asks for a geometric number of pieces.
 */
export interface DemandParameters {
  readonly partNo: string;
  /** Order lines a week over all regions at the start of 2023. */
  readonly linesPerWeek: number;
  /** Mean pieces of one line. */
  readonly meanSize: number;
  /** Amplitude of the yearly cosine, as a share of the mean. */
  readonly amplitude: number;
  /** Day of the year on which the season peaks. */
  readonly peakDay: number;
}

const row = (partNo: string, linesPerWeek: number, meanSize: number, amplitude: number, peakDay: number): DemandParameters =>
  ({partNo, linesPerWeek, meanSize, amplitude, peakDay});

/** Warehouses buy before their own peak at the end of the year; laboratories and factories (PW-7) buy in spring. */
export const demandParameters: readonly DemandParameters[] = [
  row('PW-3-S', 9, 1.8, 0.3, 285), row('PW-5-S', 12, 2, 0.3, 285), row('PW-5-L', 7, 1.6, 0.3, 285),
  row('PW-7-S', 6, 1.5, 0.2, 110), row('PW-7-H', 5, 1.5, 0.2, 110),
  row('GR-2F', 14, 2.6, 0.35, 295), row('GR-SC', 12, 3, 0.35, 295), row('GR-SH', 7, 2.2, 0.35, 295), row('TC-1', 6, 1.8, 0.25, 295),
  // Spare parts: slow movers without a season.
  row('TR-HD-17', 2, 1.4, 0, 0), row('TR-BT-12', 3, 1.6, 0, 0), row('TR-CY-25', 1, 1.2, 0, 0),
  row('GP-PAD', 4, 5, 0, 0), row('VC-CUP', 5, 6, 0, 0), row('CB-UMB', 2, 1.5, 0, 0),
];

/** Growth of the order rate a year, linear from the start of 2023. */
export const GROWTH = 0.12;

/** Factors of the order rate from Monday to Sunday; they sum to 7. */
export const WEEKDAY_FACTORS = [1.55, 1.5, 1.45, 1.35, 0.95, 0.12, 0.08] as const;

/** Probability that a customer who finds nothing in stock walks away and leaves no trace in the order book. */
export const LOST_WHEN_OUT = 0.6;

/** Days after which a customer cancels an order that still waits. */
export const PATIENCE_DAYS = 14;
