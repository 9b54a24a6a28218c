/**
 * Everything that is wrong or special in the data on purpose: what, when, where, how to find it, and what a reader concludes
 * who doesn't know. The one place to look it up; dates and sizes come from schedule.ts, on which the simulator acts.
 */
import type {Trouble} from './troubles/define';
import {insideTroubles} from './troubles/inside';
import {salesTroubles} from './troubles/sales';
import {serviceTroubles} from './troubles/service';
import {supplyTroubles} from './troubles/supply';

export type {Trouble} from './troubles/define';

const all = [...salesTroubles, ...supplyTroubles, ...serviceTroubles, ...insideTroubles] as const;

/** Id of a trouble. */
export type TroubleId = (typeof all)[number]['id'];

/** All troubles, by department. */
export const troubles: readonly (Trouble & {readonly id: TroubleId})[] = all;
