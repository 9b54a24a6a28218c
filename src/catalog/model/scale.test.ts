import {describe, expect, it} from 'vitest';
import type {Metric} from '../../pipeline/catalog/types';
import {beats, scaleOf, seriesOf} from './scale';

const metric = (name: string, value: number, baseline: number, better: Metric['better'] = 'lower'): Metric => ({
  name, window: '2025-Q1', from: '2025-01-01', to: '2025-03-31', rows: 10, value, baseline, baselineName: 'last year', better,
});

describe('metrics', () => {
  it('come by measure, windows in their order', () => {
    const series = seriesOf([metric('WAPE', 20, 30), metric('bias', -1, 3), metric('WAPE', 22, 29)]);
    expect(series.map(({name, windows}) => [name, windows.length])).toEqual([['WAPE', 2], ['bias', 1]]);
  });
  it('stand oldest first, all windows together last', () => {
    const at = (window: string, from: string) => ({...metric('WAPE', 1, 2), window, from});
    const [series] = seriesOf([at('Q2', '2025-04-01'), at('all', '2025-01-01'), at('Q1', '2025-01-01')]);
    expect(series!.windows.map(({window}) => window)).toEqual(['Q1', 'Q2', 'all']);
  });
  it('know which way is better', () => {
    expect(beats(metric('WAPE', 20, 30))).toBe(true);
    expect(beats(metric('AUC', 0.8, 0.7, 'higher'))).toBe(true);
    expect(beats(metric('AUC', 0.7, 0.7, 'higher'))).toBe(false);
  });
});

describe('the scale of a series', () => {
  const [series] = seriesOf([metric('WAPE', 20, 40), metric('WAPE', 10, 30)]);
  it('begins at zero and ends at the largest value', () => {
    const {place, zero} = scaleOf(series!);
    expect([zero, place(10), place(40)]).toEqual([0, 0.25, 1]);
  });
  it('holds zero between negative and positive values', () => {
    const {place, zero} = scaleOf(seriesOf([metric('bias', -1, 3)])[0]!);
    expect([place(-1), zero, place(3)]).toEqual([0, 0.25, 1]);
  });
  it('stands when all values are zero', () => expect(scaleOf(seriesOf([metric('bias', 0, 0)])[0]!).place(0)).toBe(0));
});
