import {mark, type Figure, type ViewProps} from '../types';
import {describe} from './describe';
import {goals} from './goals';
import {run, type Params, type Result} from './model';

const figure: Figure<Params, Result> = {
  title: 'Demand risk and supplier risk',
  finding: ({stock, demandOnly}) => `A late supplier costs more stock than wild demand: ${stock.toFixed(0)} parts, of which demand alone would need ${demandOnly.toFixed(0)}.`,
  controls: {
    demand: {kind: 'quantity', label: 'Demand a week', unit: 'parts', min: 0, max: 400, step: 10, initial: 100},
    demandSd: {kind: 'quantity', label: 'Spread of demand', unit: 'parts', min: 0, max: 100, step: 5, initial: 20},
    leadTimeSd: {kind: 'quantity', label: 'Spread of lead time', unit: 'weeks', min: 0, max: 4, step: 0.1, initial: 1},
    serviceLevel: {kind: 'quantity', label: 'Service level', unit: '%', min: 50, max: 99.9, step: 1, digits: 1, initial: 95},
  },
  run,
  describe,
  table: ({stock, demandOnly, leadTimeOnly}) => ({
    caption: 'Safety stock by what is uncertain',
    columns: [
      {key: 'what', label: 'Uncertain'},
      {key: 'stock', label: 'Safety stock', unit: 'parts', digits: 1},
    ],
    rows: [
      {key: 'both', cells: {what: 'Demand and lead time', stock}},
      {key: 'demand', cells: {what: 'Demand only', stock: demandOnly}},
      {key: 'lead', cells: {what: 'Lead time only', stock: leadTimeOnly}},
    ],
  }),
  goals,
  why: 'Both spreads are independent, so their variances add. The spread of the lead time is multiplied by the demand of each week of delay.',
  View,
  size: {wide: 300, narrow: 280},
};
export default figure;

function View({result, width}: ViewProps<Params, Result, undefined>) {
  const scale = (value: number) => (value / 700) * (width - 20);
  return (
    <>
      {(['stock', 'demandOnly', 'leadTimeOnly'] as const).map((key, i) => (
        <rect key={key} className="d-area-1" x={10} y={20 + 80 * i} height={50} width={scale(result[key])} {...mark(['both', 'demand', 'lead'][i]!, 'stock', result[key])} />
      ))}
    </>
  );
}
