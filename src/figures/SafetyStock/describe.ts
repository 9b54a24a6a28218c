import {count} from '../format';
import type {Params, Result} from './model';

/** The state in one sentence. */
export const describe = ({stock, demandOnly}: Result, {serviceLevel}: Params): string =>
  `At a service level of ${serviceLevel} % you hold ${count(stock, 'part')} of safety stock; without the spread of the lead time it would be ${count(demandOnly, 'part')}.`;
