import {describe, expect, test} from 'vitest';
import {changed, good, read} from './fixtures/tree';
import {formatFault} from './index';

const first = 'docs/10-domain/first-steps/index.mdx';

describe('figures', () => {
  const text = good.read(first).replace('A claim', '<Figure name="SafetyStock" />\n\nSee [its state](#figure-safety-stock?leadTimeSd=2) or [all](/figures/#figure-safety-stock).\n\nA claim');
  const figure = {name: 'SafetyStock', cite: 'grace-talk', anchor: 'figure-safety-stock'};

  test('a chapter records what it shows and cites its source; links may name its state', () => {
    const {book, faults} = read(changed(first, text), [figure]);
    expect(faults).toEqual([]);
    expect(book.chapters[0]!.uses).toMatchObject({figures: ['SafetyStock'], cites: ['ada-notes', 'grace-talk']});
    expect(book.references.find(({id}) => id === 'grace-talk')!.citedIn).toContain('first-steps');
  });

  test('a source that the bibliography does not have is told, with the figure', () =>
    expect(read(good, [{...figure, cite: 'grace-tolk'}]).faults.map(formatFault)).toEqual([
      'src/figures/registry.ts:1: the figure SafetyStock cites "grace-tolk", and no reference has that id; the nearest known one is "grace-talk"; write cite: \'grace-talk\'',
    ]));
});
