import MultivariateLinearRegression from 'ml-regression-multivariate-linear';
import type {Row} from '../sql/database';
import type {DemandParameters} from './parameters';
import {plusDays} from './windows';

/** Features in the order of the coefficients; the season is scaled with the level of the series. */
export const demandFeatures = ['pieces_1w', 'pieces_2w', 'mean_4w', 'mean_13w', 'mean_52w', 'pieces_52w', 'mean_around_52w', 'year_sin', 'year_cos'] as const;

/** A series needs a year of history before a week can be used: the season is read off the year before. */
const WEEKS_NEEDED = 53;

export interface DemandModel {
  readonly kind: 'linear regression';
  readonly features: readonly string[];
  /** One for each feature, intercept last; pieces a week. */
  readonly coefficients: readonly number[];
  readonly trainedFrom: string;
  /** First week that the model has not seen. */
  readonly trainedTo: string;
  readonly rows: number;
}

export interface DemandRow extends Row {
  readonly week: string;
  readonly part_no: string;
  readonly region: string;
  readonly pieces: number | null;
  readonly weeks_known: number;
}

/** Rows that the models are fitted to and judged on: features of each week and, where the week is over, what came. */
export const demandRowsSql = `
  SELECT f.*, d.pieces
  FROM features.demand_features AS f
  LEFT JOIN marts.fct_demand_weekly AS d ON d.week = f.week AND d.part_no = f.part_no AND d.region = f.region
  ORDER BY f.week, f.part_no, f.region`;

/** Can be forecast: there is a year of history. */
export const isForecastable = (row: DemandRow): boolean => row.weeks_known >= WEEKS_NEEDED - 1;

/**
 * Fits the demand forecast to the weeks before `before`.
 * @throws Error when there are fewer rows than coefficients
 */
export function fitDemand(rows: readonly DemandRow[], before: string, parameters: DemandParameters): DemandModel {
  const from = plusDays(before, -7 * parameters.trainWeeks);
  const known = rows.filter((row) => row.week < before && row.week >= from && row.weeks_known >= WEEKS_NEEDED && row.pieces !== null);
  if (known.length <= demandFeatures.length) throw new Error(`only ${known.length} weeks of series are known before ${before}; the forecast needs more`);
  const fitted = new MultivariateLinearRegression(known.map(inputs), known.map((row) => [Number(row.pieces)]));
  return {
    kind: 'linear regression', features: [...demandFeatures], coefficients: fitted.weights.map((weight) => rounded(weight[0] as number)),
    trainedFrom: known[0]?.week as string, trainedTo: before, rows: known.length,
  };
}

/** Pieces expected; never less than none. */
export function forecast(model: DemandModel, row: DemandRow): number {
  const sum = inputs(row).reduce((total, value, j) => total + value * (model.coefficients[j] as number), model.coefficients.at(-1) as number);
  return Math.max(0, rounded(sum));
}

function inputs(row: DemandRow): number[] {
  const level = Number(row.mean_52w) || 0.05;
  return demandFeatures.map((name) => Number(row[name] ?? 0) * (name.startsWith('year_') ? level : 1));
}

/** Ten digits: enough for any use, and the same on every machine whose last bits differ. */
const rounded = (value: number) => Number(value.toPrecision(10));
