import {mulberry32} from '../random';

/** What a run depends on. Each is a position in the list of what it may have been. */
export interface Setting {
  code: number;
  data: number;
  environment: number;
  seed: number;
  parameters: number;
}
export type Field = keyof Setting;
export const FIELDS: readonly Field[] = ['code', 'data', 'environment', 'seed', 'parameters'];

/** First day after the weeks that the table held: it is exported every four weeks. */
export const SNAPSHOTS = ['2025-10-06', '2025-11-03', '2025-12-01', '2025-12-29'] as const;
export const PARAMETERS = [
  {weeks: 4, alpha: 0.5}, {weeks: 8, alpha: 0.3}, {weeks: 13, alpha: 0.2}, {weeks: 26, alpha: 0.1},
] as const;
/** What each field may have been: commits of the notebook, exports of the table, releases of the library, seeds, settings. */
export const CHOICES: Readonly<Record<Field, number>> = {code: 3, data: SNAPSHOTS.length, environment: 2, seed: 6, parameters: PARAMETERS.length};
/** The run that was reported. */
export const REPORTED: Setting = {code: 1, data: 2, environment: 0, seed: 2, parameters: 1};

const HORIZON = 8;
const DRAWS = 100;

export interface Row {
  week: string;
  pieces: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The table as it was: the last 60 weeks of the export. */
const table = (rows: readonly Row[], {data}: Setting): readonly number[] => rows.filter((row) => row.week < SNAPSHOTS[data]!).slice(-60).map((row) => row.pieces);

/**
 * The three commits: plain smoothing; the same with each week cut off at twice the mean; plain smoothing, half and half
 * with the same weeks a year ago. @returns level in pieces a week, and the errors one week ahead
 */
function smoothing(weeks: readonly number[], {code, parameters}: Setting): {level: number; errors: number[]} {
  const most = code === 1 ? 2 * (sum(weeks) / weeks.length) : Infinity;
  const values = weeks.map((value) => Math.min(value, most));
  const {alpha} = PARAMETERS[parameters]!;
  let level = sum(values.slice(0, 4)) / 4;
  const errors = values.slice(4).map((value) => {
    const error = value - level;
    level += alpha * error;
    return error;
  });
  const yearAgo = sum(values.slice(-52, -52 + HORIZON)) / HORIZON;
  return {level: code === 2 ? (level + yearAgo) / 2 : level, errors};
}

/**
 * The two releases of the library: a quantile between neighbors, or the next value above (types 7 and 1 of Hyndman and Fan,
 * "Sample Quantiles in Statistical Packages", The American Statistician 50(4), 1996).
 */
function quantile(values: readonly number[], share: number, {environment}: Setting): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (environment === 1) return sorted[Math.ceil(share * sorted.length) - 1]!;
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low]! + (at - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!);
}

/** The releases also seed their generator differently, so one seed gives two streams. */
const stream = ({environment, seed}: Setting) => mulberry32(environment === 0 ? seed + 1 : Math.imul(seed + 1, 0x9e3779b1));

/** Stock for the next weeks at 95 %: the forecast plus resampled errors. */
function stock(weeks: readonly number[], setting: Setting): number {
  const {level, errors} = smoothing(weeks, setting);
  const next = stream(setting);
  const totals = Array.from({length: DRAWS}, () => {
    let total = 0;
    for (let week = 0; week < HORIZON; week += 1) total += Math.max(0, level + errors[Math.floor(next() * errors.length)]!);
    return total;
  });
  return quantile(totals, 0.95, setting);
}

const mean = (weeks: readonly number[], {parameters}: Setting) => sum(weeks.slice(-PARAMETERS[parameters]!.weeks)) / PARAMETERS[parameters]!.weeks;

/** The five numbers that the notebook reported, in pieces: what each is, what it depends on, and how it is computed. */
export const NUMBERS: readonly {key: string; label: string; needs: readonly Field[]; of: (weeks: readonly number[], setting: Setting) => number}[] = [
  {key: 'ordered', label: 'Ordered in 52 weeks', needs: ['data'], of: (weeks) => sum(weeks.slice(-52))},
  {key: 'mean', label: 'Weekly mean of late', needs: ['data', 'parameters'], of: mean},
  {key: 'high', label: 'A high week, 1 in 10', needs: ['data', 'environment'], of: (weeks, setting) => quantile(weeks.slice(-52), 0.9, setting)},
  {key: 'forecast', label: 'Forecast, 8 weeks', needs: ['code', 'data', 'parameters'], of: (weeks, setting) => HORIZON * smoothing(weeks, setting).level},
  {key: 'stock', label: 'Stock, 8 weeks, 95 %', needs: FIELDS, of: stock},
];

/** The numbers of the notebook under one setting, with one decimal, as they were printed. */
export function compute(rows: readonly Row[], setting: Setting): number[] {
  const weeks = table(rows, setting);
  return NUMBERS.map((number) => Math.round(10 * number.of(weeks, setting)) / 10);
}
