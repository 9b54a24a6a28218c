import {describe, expect, it} from 'vitest';
import {mend} from './nearest';

const WORDS = ['leakage', 'lineage', 'notebook', 'safety', 'stock', 'stocks', 'newsvendor', 'fct_stock_position', 'wape', 'registers', 'registry'];

describe('mend', () => {
  it.each([
    ['leekage', 'leakage'],
    ['saftey stock', 'safety stock'],
    ['newsvender', 'newsvendor'],
    ['noteboook', 'notebook'],
    ['fct_stock_positon', 'fct_stock_position'],
  ])('mends %s', (text, mended) => expect(mend(text, WORDS)).toEqual({text: mended, changed: true, unknown: []}));

  it('leaves alone what is known, what is begun, what has another ending', () => {
    for (const text of ['leakage', 'note', 'notebooks', 'registries', 'Stock', 'of 42 %']) expect(mend(text, WORDS)).toEqual({text, changed: false, unknown: []});
  });

  it('leaves out what is like nothing', () => {
    expect(mend('stock xylophone', WORDS)).toEqual({text: 'stock', changed: false, unknown: ['xylophone']});
    expect(mend('zzzz qqqq', WORDS).text).toBe('');
  });
});
