import type {Table} from '../types';
import type {Result} from './model';

/** What the drawing shows, in parts. */
export const table = ({part, stock, demandOnly, leadTimeOnly, use, reorderAt}: Result): Table => ({
  caption: part.weeks > 0 ? `${part.part_name}, from ${part.weeks} weeks of demand and ${part.orders} purchase orders` : 'Round numbers, as in the text',
  columns: [
    {key: 'what', label: 'Stock'},
    {key: 'parts', label: 'Quantity', unit: 'parts', digits: 1},
  ],
  rows: [
    {key: 'demand', cells: {what: 'Safety stock for demand alone', parts: demandOnly}},
    {key: 'lead', cells: {what: 'Safety stock for the lead time alone', parts: leadTimeOnly}},
    {key: 'both', cells: {what: 'Safety stock for both together', parts: stock}},
    {key: 'use', cells: {what: 'Expected use while waiting', parts: use}},
    {key: 'reorder', cells: {what: 'Order again at', parts: reorderAt}},
  ],
});
