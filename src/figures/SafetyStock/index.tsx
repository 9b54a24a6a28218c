import {number} from '../format';
import type {Choice, Figure} from '../types';
import {describe} from './describe';
import {FIRST, goals} from './goals';
import {partOf, ROUND, run, type Params, type Part, type Result} from './model';
import {table} from './table';
import View from './View';

/** Every supplier's part with most money in it, and the round numbers of the text. */
const parts = (data: readonly Part[]): Choice => ({
  kind: 'choice',
  label: 'Part',
  options: [...data, ROUND].map(({part_no, part_name}) => ({
    value: part_no,
    label: part_no === ROUND.part_no ? 'Round numbers of the text' : part_name,
  })),
  initial: FIRST,
});

const figure: Figure<Params, Result, readonly Part[]> = {
  title: 'What the safety stock waits for',
  finding: ({part, stock, demandOnly}) =>
    `Palmwright needs ${number(stock)} spare controller boards for a service level of 95 %. ${number(demandOnly)} would cover the ups and downs of demand; the rest waits for ${part.supplier_name}.`,
  controls: (data) => ({
    part: parts(data),
    leadTimeSd: {kind: 'quantity', label: 'Spread of lead time', unit: 'weeks', min: 0, max: 5, step: 0.1, initial: partOf(FIRST, data).lead_time_sd},
    demandSpread: {kind: 'quantity', label: 'Spread of weekly demand', unit: '%', min: 0, max: 120, step: 1, initial: partOf(FIRST, data).demand_spread},
    serviceLevel: {kind: 'quantity', label: 'Service level', unit: '%', min: 50, max: 99.9, step: 1, digits: 1, initial: 95},
  }),
  follow: (changed, {part}, data) => {
    if (changed !== 'part') return {};
    const {lead_time_sd: leadTimeSd, demand_spread: demandSpread} = partOf(part, data);
    return {leadTimeSd, demandSpread};
  },
  run,
  describe,
  table,
  goals,
  why: 'Demand and delay are independent, so their variances add. In a lead time of L weeks the spread of weekly demand grows only with √L, because good and bad weeks partly cancel. A week of delay cancels with nothing: it costs a whole week of demand. Spreads are standard deviations over three years of Palmwright’s orders and deliveries; both are taken to be normal, which for rarely ordered parts they are not.',
  View,
  size: {wide: 330, narrow: 450},
};
export default figure;
