import {count, number, percent} from '../format';
import type {Params, Result} from './model';

/** A chance as a percentage: close to certainty it needs more decimals. */
export const chanceText = (chance: number): string => percent(chance, chance === 1 ? 0 : chance > 0.99 ? 2 : 1);

/** The state in one sentence. */
export function describe({chance, rows, sourceRows, wrong, failed}: Result, {retries, runs}: Params): string {
  const all = `With ${retries === 0 ? 'no retry' : count(retries, 'retry', 0, 'retries')} all 20 tasks succeed in ${chanceText(chance)} of the nights`;
  const night = `after ${count(runs, 'run')} of the backfill the table holds ${number(rows)} rows of ${number(sourceRows)}`;
  const days = wrong === 0 ? 'every day is right' : `${count(wrong, 'day')} of 20 ${wrong === 1 ? 'is' : 'are'} in more than once`;
  return `${all}; ${night}: ${days}${failed ? `, and ${count(failed, 'task')} still ${failed === 1 ? 'reports' : 'report'} failure` : ''}.`;
}
