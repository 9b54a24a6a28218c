import {count, number, percent} from '../format';
import type {Params, Result} from './model';

/** The state in one sentence. */
export const describe = ({nothing, firmware, expected}: Result, {arms, bins, threshold}: Params): string =>
  `With ${count(arms, 'arm')} in each sample and ${count(bins, 'bin')}, PSI passes ${number(threshold, 2)} in ${percent(nothing.alarms)} of the repeats when nothing has happened (mean ${number(nothing.mean, 2)}, expected ${number(expected, 2)}), and in ${percent(firmware.alarms)} after the new firmware.`;
