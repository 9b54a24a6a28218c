import type {Table} from '../types';
import type {Result} from './model';

/** Expectations of three plans: yours, the forecast, the best one. */
export const table = ({product, season, quantity, missed, left, profit, best, bestMissed, bestProfit, forecastProfit, knownProfit}: Result): Table => ({
  caption: product.quarters > 0 ? `${product.part_name}, one quarter; demand from ${product.quarters} quarters` : 'Round numbers, as in the text',
  columns: [
    {key: 'plan', label: 'Plan'},
    {key: 'built', label: 'Built', unit: 'units', digits: 1},
    {key: 'missed', label: 'Missed sales', unit: 'units', digits: 1},
    {key: 'left', label: 'Left over', unit: 'units', digits: 1},
    {key: 'profit', label: 'Expected profit', unit: 'euros'},
  ],
  rows: [
    {key: 'yours', cells: {plan: 'Your order', built: quantity, missed, left, profit}},
    {key: 'forecast', cells: {plan: 'Order the forecast', built: season.mean, missed: loss(season.sd), left: loss(season.sd), profit: forecastProfit}},
    {key: 'best', cells: {plan: 'Best order', built: best, missed: bestMissed, left: best - season.mean + bestMissed, profit: bestProfit}},
    {key: 'known', cells: {plan: 'Demand known in advance', built: null, missed: 0, left: 0, profit: knownProfit}},
  ],
});

/** Of an order at the mean, as much is missed as is left: σ / √(2π). */
const loss = (sd: number) => sd / Math.sqrt(2 * Math.PI);
