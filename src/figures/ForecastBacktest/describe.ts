import {count, number, percent} from '../format';
import type {Params, Result} from './model';
import {seriesName} from './names';

/** The state in one sentence. */
export function describe({promise, outcome, example}: Result, {series, split, horizon}: Params): string {
  const how = split === 'random'
    ? `A random split of 2023 and 2024, with ${percent(example.shareAfter)} of the weight on weeks after the one it forecasts,`
    : `A rolling origin, which sees no week later than ${count(horizon, 'week')} before the one it forecasts,`;
  return `${how} promises a MASE of ${number(promise, 2)} for ${seriesName[series]}; ordered ${count(horizon, 'week')} ahead, 2025 came to ${number(outcome, 2)}.`;
}
