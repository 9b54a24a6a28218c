import {describe, expect, it} from 'vitest';
import {find, plan, withDependents} from './plan';
import type {Step} from './step';

const step = (id: string, inputs: string[], outputs: string[]): Step =>
  ({id, kind: 'model', description: '', owner: '', inputs, outputs, code: () => id, source: '', run: async () => undefined});

const steps = [step('c', ['b.x'], ['c.x']), step('a', ['raw.x'], ['a.x']), step('b', ['a.x'], ['b.x']), step('other', [], ['o.x'])];
const outside = new Set(['raw.x']);

describe('plan', () => {
  it('puts each step after those it reads from', () => {
    expect(plan(steps, outside).map(({id}) => id)).toEqual(['a', 'b', 'c', 'other']);
  });

  it('names the steps of a cycle in one sentence', () => {
    const wrong = [step('a', ['c.x'], ['a.x']), step('b', ['a.x'], ['b.x']), step('c', ['b.x'], ['c.x']), step('d', ['c.x'], ['d.x'])];
    expect(() => plan(wrong)).toThrow('steps wait for each other: a → c → b → a; remove one of these inputs');
  });

  it('names an input that nobody writes, and the nearest that somebody does', () => {
    expect(() => plan([...steps, step('e', ['b.xx'], ['e.x'])], outside)).toThrow('it reads "b.xx", which no step writes; did you mean "b.x"?');
  });

  it('names two writers of one dataset', () => {
    expect(() => plan([...steps, step('e', [], ['a.x'])], outside)).toThrow('it writes "a.x", and so does a; a dataset has one writer');
  });

  it('suggests the nearest name for an unknown step', () => {
    expect(() => find(steps, 'othr')).toThrow('there is no step "othr"; did you mean "other"?');
  });

  it('finds all that depends on a step', () => {
    expect([...withDependents(plan(steps, outside), 'a')]).toEqual(['a', 'b', 'c']);
  });
});
