import {count, number} from '../format';
import type {Params, Result} from './model';

/** The state in one sentence. */
export function describe({part, stock, demandOnly, reorderAt}: Result, {serviceLevel, leadTimeSd}: Params): string {
  const level = `${number(serviceLevel, Number.isInteger(serviceLevel) ? 0 : 1)} %`;
  const held = `You order again at ${number(reorderAt)} and hold ${count(stock, 'part')} of safety stock for a service level of ${level}`;
  if (leadTimeSd === 0) return `${held}, all of it for the spread of demand.`;
  return `${held}; if ${part.supplier_name} were always on time, ${number(demandOnly)} would do.`;
}
