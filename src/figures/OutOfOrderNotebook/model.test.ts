import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isActions, MOST, run, type Params} from './model';

const names = fc.constantFrom<Params['notebook']>('deleted', 'doubled', 'bound');
const action = fc.oneof({weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '4')}, fc.constantFrom('x1', 'x2', 'x3', 'x4', 'r'));
const actions = fc.array(action, {maxLength: 12}).map((list) => list.join(' '));

describe('the deleted cell of chapter 2', () => {
  it('prints 4.0 on the page, and 8.0 after a restart', () => {
    expect(run({notebook: 'deleted', actions: '1 2 3 4 x3 4'})).toMatchObject({shown: '4.0', fresh: '8.0'});
    expect(run({notebook: 'deleted', actions: '1 2 3 4 x3 4 r'})).toMatchObject({shown: '8.0', fresh: '8.0'});
  });

  it('does not recompute an output when a cell above runs again', () => {
    const {shown, variables} = run({notebook: 'deleted', actions: '1 2 3 4 1'});
    expect(shown).toBe('4.0');
    expect(variables).toContainEqual(['weeks', 4]);
  });
});

describe('the doubled cell of the diagram', () => {
  it('leaves 200 on the page and 400 in the file; after a restart the file holds 200', () => {
    const {page, shown, file, freshFile, runs} = run({notebook: 'doubled', actions: '1 2 3 2 4'});
    expect({shown, file, freshFile}).toEqual({shown: '200', file: 400, freshFile: 200});
    expect(page.map((cell) => cell.counter)).toEqual([1, 4, 3, 5]);
    expect(runs.map((one) => one.cell)).toEqual([1, 2, 3, 2, 4]);
  });
});

it('a default value keeps what it was when the function was defined', () => {
  expect(run({notebook: 'bound', actions: '1 2 3 4'}).shown).toBe('1000');
  expect(run({notebook: 'bound', actions: '1 2 3 2 4'})).toMatchObject({shown: '1200', fresh: '1000'});
});

it('a name that no cell has set is an error, and a restart with “run all” stops there', () => {
  expect(run({notebook: 'doubled', actions: '2'}).shown).toBeNull();
  const {page} = run({notebook: 'doubled', actions: 'x1 r'});
  expect(page.map((cell) => cell.output)).toEqual(["NameError: name 'demand' is not defined", null, null]);
});

describe('any sequence', () => {
  it('shows after a restart what was foretold, whatever was done before', () => {
    fc.assert(fc.property(names, actions, (notebook, list) => {
      const before = run({notebook, actions: list});
      const after = run({notebook, actions: `${list} r`});
      expect(after.shown).toBe(before.fresh);
      expect(run({notebook, actions: `${list} r r`}).page).toEqual(after.page);
    }));
  });

  it('numbers the runs one by one, and a cell carries the number of its last run', () => {
    fc.assert(fc.property(names, actions, (notebook, list) => {
      const {page, runs} = run({notebook, actions: list});
      expect(runs.map((one) => one.counter)).toEqual(runs.map((_, i) => i + 1));
      for (const cell of page) expect(cell.counter).toBe(runs.filter((one) => one.cell === cell.number).at(-1)?.counter ?? null);
    }));
  });

  it('changes no variable by deleting a cell', () => {
    fc.assert(fc.property(names, actions, fc.constantFrom(1, 2, 3, 4), (notebook, list, number) => {
      expect(run({notebook, actions: `${list} x${number}`}).variables).toEqual(run({notebook, actions: list}).variables);
    }));
  });
});

it('knows a list of actions from other text', () => {
  expect(['', '1 2 x3 r'].map(isActions)).toEqual([true, true]);
  expect(['5', 'x', '1,2', 'rm', Array(MOST + 1).fill('1').join(' ')].map(isActions)).toEqual([false, false, false, false, false]);
});
