import type {Cell, Notebook} from './types';
import {float, NameMissing, type Names} from './names';

/** The four cells that chapter 2 prints. A function looks `weeks` up when it is called, not when it is defined. */
const deleted: Notebook = {
  cells: [
    {source: 'weeks = 4', run: (names) => [names.with({weeks: 4})]},
    {source: 'def mean(sold): return sum(sold) / weeks', run: (names) => [names.with({mean: 'function'})]},
    {source: 'weeks = 8', run: (names) => [names.with({weeks: 8})]},
    {source: 'print(mean([8, 8, 8, 8]))', run: (names) => { names.get('mean'); return [names, float(32 / Number(names.get('weeks')))]; }},
  ],
  shown: 3,
};

/** The cells of the chapter's diagram: doubling twice is not the same as doubling once. */
const doubled: Notebook = {
  cells: [
    {source: 'demand = 100', run: (names) => [names.with({demand: 100})]},
    {source: 'demand = demand * 2', run: (names) => [names.with({demand: Number(names.get('demand')) * 2})]},
    {source: 'print(demand)', run: (names) => [names, String(names.get('demand'))]},
    {source: 'save(demand)', run: (names) => [names.withFile(Number(names.get('demand')))]},
  ],
  shown: 2,
};

/** A default value is computed once, when `def` runs; changing the variable later does not change it. */
const bound: Notebook = {
  cells: [
    {source: 'price = 100', run: (names) => [names.with({price: 100})]},
    {source: 'def cost(n, each=price): return n * each', run: (names) => [names.with({cost: 'function', each: Number(names.get('price'))}, ['each'])]},
    {source: 'price = 120', run: (names) => [names.with({price: 120})]},
    {source: 'print(cost(10))', run: (names) => { names.get('cost'); return [names, String(10 * Number(names.get('each')))]; }},
  ],
  shown: 3,
};

export const notebooks = {deleted, doubled, bound} as const satisfies Record<string, Notebook>;
export type {Cell, Names};
export {NameMissing};
