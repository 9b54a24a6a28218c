import type {Metric} from '../../pipeline/catalog/types';

/** A measure with its windows: the oldest first, all together last. */
export interface Series {
  readonly name: string;
  readonly unit?: string;
  readonly better: Metric['better'];
  readonly baselineName: string;
  readonly windows: readonly Metric[];
}

/** The metrics by measure. */
export function seriesOf(metrics: readonly Metric[]): Series[] {
  return [...new Set(metrics.map(({name}) => name))].map((name) => {
    const windows = metrics.filter((metric) => metric.name === name).sort(byTime);
    const {unit, better, baselineName} = windows[0]!;
    return {name, better, baselineName, windows, ...(unit ? {unit} : {})};
  });
}

const byTime = (a: Metric, b: Metric) => Number(a.window === 'all') - Number(b.window === 'all') || a.from.localeCompare(b.from);

/** Whether the model did better than its baseline. */
export const beats = ({value, baseline, better}: Metric): boolean => (better === 'lower' ? value < baseline : value > baseline);

/**
 * Places values of a series along a line, from 0 to 1. The line holds zero, so that distances can be compared with the whole.
 * @returns place of a value, and of zero
 */
export function scaleOf({windows}: Series): {place: (value: number) => number; zero: number} {
  const values = windows.flatMap(({value, baseline}) => [value, baseline]);
  const from = Math.min(0, ...values);
  const to = Math.max(0, ...values);
  const place = (value: number) => (to === from ? 0 : (value - from) / (to - from));
  return {place, zero: place(0)};
}
