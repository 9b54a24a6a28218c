import {col, MONTHLY_HOURS, ref, type Table} from './define';

export const stockValue: Table = {
  id: 'finance.stock_value', system: 'ledger', owner: 'Finance',
  description: 'Value of stock at the close of each month, at the cost of the latest delivery, and what the money in it costs.',
  grain: 'one part at one site at the end of one month',
  columns: [
    col('month_end', 'DATE', 'Last day of the month.'),
    col('site', 'VARCHAR', 'Site: RNO, RTM or SIN.'),
    col('part_no', 'VARCHAR', 'Part.'),
    col('quantity', 'INTEGER', 'Pieces on hand.', {unit: 'pieces'}),
    col('unit_cost_eur', 'DOUBLE', 'Cost of the latest delivery, or the standard cost where there was none.', {unit: 'EUR'}),
    col('value_eur', 'DOUBLE', 'Quantity times unit cost.', {unit: 'EUR'}),
    col('cost_of_capital_eur', 'DOUBLE', 'One month of the cost of capital on the value.', {unit: 'EUR'}),
  ],
  primaryKey: ['month_end', 'site', 'part_no'],
  foreignKeys: [ref('part_no', 'rnd.parts')],
  freshnessHours: MONTHLY_HOURS, cadence: 'monthly', load: 'append',
};
