import {describe, expect, it} from 'vitest';
import {anchorOf, readAddress, writeAddress} from './address';
import type {Spec} from './state';

const specs: Record<string, Spec> = {
  leadTimeSd: {kind: 'quantity', label: 'Spread', unit: 'weeks', min: 0, max: 4, step: 0.1, initial: 1},
  policy: {kind: 'choice', label: 'Policy', options: [{value: 'a', label: 'A'}, {value: 'b', label: 'B'}], initial: 'a'},
  order: {kind: 'held', initial: '', valid: (text) => /^[123]*$/.test(text)},
};
const read = (hash: string) => readAddress(hash, 'SafetyStock', specs);

describe('a figure’s address', () => {
  it('is the anchor with the state behind it', () => {
    expect(anchorOf('SafetyStock')).toBe('figure-safety-stock');
    const start = {leadTimeSd: 1, policy: 'a', order: ''};
    expect(writeAddress('SafetyStock', specs, start, null)).toBe('#figure-safety-stock');
    const hash = writeAddress('SafetyStock', specs, {leadTimeSd: 2.5, policy: 'b', order: '31'}, 2);
    expect(hash).toBe('#figure-safety-stock?leadTimeSd=2.5&policy=b&order=31&step=2');
    expect(read(hash)).toEqual({params: {leadTimeSd: 2.5, policy: 'b', order: '31'}, step: 2, notes: []});
  });

  it('of another figure is not this one’s', () => {
    for (const hash of ['', '#', '#figure-safety', '#figure-safety-stocks?leadTimeSd=2', '#purpose']) expect(read(hash)).toBeUndefined();
  });

  it.each([
    ['leadTimeSd=99', {leadTimeSd: 4}, /largest value here is 4\.0 weeks/],
    ['leadTimeSd=-1e9', {leadTimeSd: 0}, /smallest value here is 0\.0 weeks/],
    ['leadTimeSd=Infinity', {leadTimeSd: 4}, /largest/],
    ['leadTimeSd=', {leadTimeSd: 1}, /not a number/],
    ['leadTimeSd=<script>', {leadTimeSd: 1}, /is not a number/],
    ['policy=c', {policy: 'a'}, /not among the choices/],
    ['order=9', {order: ''}, /cannot be in/],
    ['colour=red', {}, /names “colour”/],
    ['__proto__=1', {}, /names “__proto__”/],
    ['%E0%A4%A', {}, /does not have/],
  ])('edited by hand to %s is clamped or refused with a sentence', (query, params, note) => {
    const asked = read(`#figure-safety-stock?${query}`)!;
    expect(asked.params).toEqual({leadTimeSd: 1, policy: 'a', order: '', ...params});
    expect(asked.notes.join(' ')).toMatch(note);
  });
});
