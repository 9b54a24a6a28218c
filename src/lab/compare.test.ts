import {describe, expect, it} from 'vitest';
import {compare} from './compare';
import type {TableOutput, Value} from './engine';

const table = (names: string[], rows: Value[][], total = rows.length): TableOutput => ({
  kind: 'table', columns: names.map((name) => ({name, kind: 'text', type: 'VARCHAR'})), rows, total,
});
const parts = table(['part', 'weeks'], [['A', 1], ['B', 2], ['C', 2.5]]);
const loose = {ordered: false, tolerance: 0};
const kinds = (actual: TableOutput | undefined, rule = loose) => compare(parts, actual, rule).differences.map(({kind}) => kind);

describe('a result passes', () => {
  it.each([
    ['in any order', table(['part', 'weeks'], [['C', 2.5], ['A', 1], ['B', 2]])],
    ['with its columns in any order and case', table(['WEEKS', 'Part'], [[1, 'A'], [2, 'B'], [2.5, 'C']])],
    ['with what binary fractions lose', table(['part', 'weeks'], [['A', 1 + 1e-12], ['B', 2], ['C', 2.5]])],
  ])('%s', (_, actual) => expect(compare(parts, actual, loose).passed).toBe(true));
  it('within the tolerance and not beyond', () => {
    const near = table(['part', 'weeks'], [['A', 1.04], ['B', 2], ['C', 2.5]]);
    expect(compare(parts, near, {ordered: false, tolerance: 0.05}).passed).toBe(true);
    expect(compare(parts, near, {ordered: false, tolerance: 0.03}).passed).toBe(false);
  });
  it('with numbers that one engine gives as text', () =>
    expect(compare(table(['n'], [['9007199254740993']]), table(['n'], [['9007199254740993']]), loose).passed).toBe(true));
});

describe('a result fails and says why', () => {
  it('without a table', () => expect(kinds(undefined)).toEqual(['no-table']));
  it('with other columns', () =>
    expect(compare(parts, table(['part', 'week'], [['A', 1]]), loose).differences).toEqual([{kind: 'columns', missing: ['weeks'], extra: ['week']}]));
  it('with rows missing', () =>
    expect(compare(parts, table(['part', 'weeks'], [['A', 1]]), loose).differences).toEqual([{kind: 'missing-rows', rows: [['B', 2], ['C', 2.5]], count: 2}]));
  it('with rows too many, doubles counted', () =>
    expect(compare(parts, table(['part', 'weeks'], [...parts.rows, ['A', 1]]), loose).differences).toEqual([{kind: 'extra-rows', rows: [['A', 1]], count: 1}]));
  it('with a value that differs', () =>
    expect(compare(parts, table(['part', 'weeks'], [['A', 1], ['B', 3], ['C', 2.5]]), loose).differences[0]).toEqual({kind: 'value', row: 2, column: 'weeks', value: 3, expected: 2}));
  it('in another order, when order counts', () =>
    expect(compare(parts, table(['part', 'weeks'], [['B', 2], ['A', 1], ['C', 2.5]]), {ordered: true, tolerance: 0}).differences).toEqual([{kind: 'order', row: 1}]));
  it('with more rows than are kept', () => expect(kinds(table(['part', 'weeks'], parts.rows, 2000))).toEqual(['extra-rows']));
  it('with NULL for a value', () => expect(kinds(table(['part', 'weeks'], [['A', null], ['B', 2], ['C', 2.5]]))).toContain('value'));
  it('when it is empty', () => expect(kinds(table(['part', 'weeks'], []))).toEqual(['missing-rows']));
});
