import {counted} from '../format';
import type {Column, ColumnReach} from './columns';
import type {Picture} from './picture';
import {reach} from './reach';

/** What a screen reader hears of a box: its note, and how much is before and after it. */
export function wordsFor({nodes, edges}: Picture, at: number): string {
  const before = edges.filter(({ends}) => ends[1] === at).length;
  const after = edges.filter(({ends}) => ends[0] === at).length;
  return `${nodes[at]!.note}; comes from ${before}, feeds ${after}`;
}

/** "comes from 12 others and feeds 3", counted over all steps. */
export function reachSentence({edges}: Picture, at: number): string {
  const {up, down} = reach(edges.map(({ends}) => ends), at);
  const from = up.size === 0 ? 'comes from outside' : `comes from ${counted(up.size, 'other')}`;
  return `${from} and feeds ${down.size === 0 ? 'nothing' : counted(down.size, 'other')}, near and far.`;
}

/** "order_id of sales.orders comes from 3 columns and goes to 5, near and far." */
export function columnSentence({dataset, field}: Column, {up, down}: ColumnReach): string {
  const columns = (steps: ColumnReach['up'], end: 'from' | 'to') => new Set(steps.map((step) => `${step[end].dataset} ${step[end].field}`)).size;
  const [from, to] = [columns(up, 'from'), columns(down, 'to')];
  return `${field} of ${dataset} ${from === 0 ? 'comes from outside' : `comes from ${counted(from, 'column')}`} and goes to ${to === 0 ? 'none' : counted(to, 'column')}, near and far.`;
}
