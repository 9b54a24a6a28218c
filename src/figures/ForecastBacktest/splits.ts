import {mulberry32} from '../random';

/** Weeks that a forecast of the target may use, as positions. */
export type Split = (target: number) => number[];

/** Rolling origin: whoever orders `horizon` weeks ahead knows the weeks up to that moment and no later one. */
export const rollingOrigin = (horizon: number): Split => (target) => Array.from({length: Math.max(0, target - horizon + 1)}, (_, week) => week);

/**
 * Shuffled folds, as KFold(shuffle=True) makes them: a week is forecast from all weeks of the other folds, before and after it.
 * @param weeks number of weeks that are dealt out
 * @param folds number of folds, 2 or more
 */
export function shuffledFolds(weeks: number, folds: number, seed: number): Split {
  const next = mulberry32(seed);
  const order = Array.from({length: weeks}, (_, week) => week);
  for (let i = weeks - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1)); // Fisher and Yates
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const fold = new Array<number>(weeks);
  order.forEach((week, position) => (fold[week] = position % folds));
  const others = Array.from({length: folds}, (_, one) => [...order].sort((a, b) => a - b).filter((week) => fold[week] !== one));
  return (target) => others[fold[target]!]!;
}
