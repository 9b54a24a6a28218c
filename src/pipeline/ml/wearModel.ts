import type {Row} from '../sql/database';
import {fitLogistic, probability, type Logistic} from './logistic';
import {manualLimit, wearParameters} from './parameters';

export interface WearRow extends Row {
  readonly as_of: string;
  readonly arm_id: number;
  readonly transmission: string;
  readonly failed: boolean | null;
  readonly is_known: boolean | null;
}

export interface WearModel extends Logistic {
  readonly kind: 'logistic regression';
  readonly features: readonly string[];
  readonly trainedFrom: string;
  /** Predictions from this day on were not seen. */
  readonly trainedTo: string;
  readonly rows: number;
}

/** Rows that the model is fitted to and judged on. */
export const wearRowsSql = `
  SELECT f.*, l.failed, l.is_known
  FROM features.wear_features AS f
  JOIN features.wear_labels AS l ON l.as_of = f.as_of AND l.arm_id = f.arm_id
  ORDER BY f.as_of, f.arm_id`;

/** How each feature is made from a row; what is missing is filled with the value that says the least. */
const makers: Readonly<Record<string, (row: WearRow) => number>> = {
  share_of_limit: share,
  share_of_limit_squared: (row) => share(row) ** 2,
  growth_share: (row) => number(row.backlash_growth, 0) / limit(row),
  wear_rate: rate,
  share_times_rate: (row) => share(row) * rate(row),
};

/** Backlash as a share of the limit in Service's manual, the shift of the firmware taken out. */
function share(row: WearRow): number {
  return number(row.backlash_recent, 0.4 * limit(row)) / limit(row);
}

/** How fast an arm should wear for its work: life falls with the cube of the load, as catalogs of gears state it. */
function rate(row: WearRow): number {
  return (number(row.load_pct, 50) / 50) ** 3 * (number(row.minutes_a_day, 400) / 500);
}

/** The rule that Service follows now: the reading of the backlash as a share of the limit in the manual. */
export function ruleScore(row: WearRow): number {
  return number(row.backlash_read_recent, 0) / limit(row);
}

/** Fits the wear model to predictions whose outcome was known before `before`. */
export function fitWear(rows: readonly WearRow[], before: string): WearModel {
  const known = rows.filter((row) => row.failed !== null && knownOn(row.as_of) <= before);
  if (known.length < 100) throw new Error(`only ${known.length} outcomes are known before ${before}; the wear model needs more`);
  const fitted = fitLogistic(known.map(features), known.map((row) => Number(row.failed)), wearParameters.ridge);
  const round = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(10)));
  return {
    kind: 'logistic regression', features: Object.keys(makers), mean: round(fitted.mean), deviation: round(fitted.deviation), weights: round(fitted.weights),
    trainedFrom: known[0]?.as_of as string, trainedTo: before, rows: known.length,
  };
}

/** Probability that the transmission fails within the horizon. */
export function risk(model: WearModel, row: WearRow): number {
  return Number(probability(model, features(row)).toPrecision(8));
}

/** Day on which the outcome of a prediction is known: the horizon has ended and reports have come. */
export function knownOn(asOf: string): string {
  return new Date(Date.parse(asOf) + (wearParameters.horizonDays + wearParameters.reportDays) * 86_400_000).toISOString().slice(0, 10);
}

const features = (row: WearRow): number[] => Object.values(makers).map((make) => make(row));
const limit = (row: WearRow): number => manualLimit[row.transmission] ?? 5;
const number = (value: unknown, missing: number): number => (typeof value === 'number' && Number.isFinite(value) ? value : missing);
