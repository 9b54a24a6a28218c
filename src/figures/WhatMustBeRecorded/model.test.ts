import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mulberry32} from '../random';
import {CHOICES, NUMBERS, SNAPSHOTS} from './experiment';
import {FIELDS, fieldsOf, isRecord, run, settingsFor, textOf, type Field, type Row} from './model';

const next = mulberry32(5);
/** Two years of made-up weeks from 1 January 2024. */
const rows: Row[] = Array.from({length: 104}, (_, i) => ({week: new Date(Date.UTC(2024, 0, 1 + 7 * i)).toISOString().slice(0, 10), pieces: Math.round(20 + 60 * next())}));
const record = (...fields: Field[]) => run({recorded: textOf(fields)}, rows);
const without = (field: Field) => record(...FIELDS.filter((one) => one !== field));
const subsets = fc.subarray([...FIELDS]);

describe('what was written down', () => {
  it('with all five fields one setting is left, and every number comes again', () => {
    expect(record(...FIELDS)).toMatchObject({settings: 1, repeatable: 5});
  });

  it('with none, all settings are left, and no number comes again', () => {
    expect(record()).toMatchObject({settings: Object.values(CHOICES).reduce((all, one) => all * one, 1), repeatable: 0});
  });

  it('a notebook in Git, that is code and parameters, repeats nothing: the data have moved on', () => {
    expect(record('code', 'parameters').repeatable).toBe(0);
    expect(record('code', 'parameters', 'data').repeatable).toBe(3);
  });

  it('one field left out loses the numbers that depend on it and no other', () => {
    for (const field of FIELDS) {
      const lost = without(field).numbers.filter((number) => !number.repeatable).map(({key}) => key);
      expect(lost, field).toEqual(NUMBERS.filter(({needs}) => needs.includes(field)).map(({key}) => key));
    }
  });

  it('one more field never makes a number harder to repeat', () => {
    fc.assert(fc.property(subsets, fc.constantFrom(...FIELDS), (fields, more) => {
      const [less, all] = [record(...fields), record(...fields, more)];
      expect(all.settings).toBeLessThanOrEqual(less.settings);
      all.numbers.forEach((number, i) => {
        expect(Number(number.repeatable)).toBeGreaterThanOrEqual(Number(less.numbers[i]!.repeatable));
        expect(less.numbers[i]!.values).toEqual(expect.arrayContaining([...number.values]));
      });
    }));
  });

  it('the reported number is always among those that may have been', () => {
    fc.assert(fc.property(subsets, (fields) => record(...fields).numbers.every(({values, reported, hits}) => values.includes(reported) && hits > 0)));
  });
});

it('settings are all different', () => {
  fc.assert(fc.property(subsets, (fields) => new Set(settingsFor(fields).map((one) => JSON.stringify(one))).size === settingsFor(fields).length));
});

it('an export holds no week after its day', () => {
  const future = rows.map((row) => (row.week >= SNAPSHOTS[2] ? {...row, pieces: 999} : row));
  expect(run({recorded: textOf(FIELDS)}, future).numbers).toEqual(record(...FIELDS).numbers);
});

it('knows a record from other text', () => {
  expect(['', 'code-data', textOf(FIELDS)].map(isRecord)).toEqual([true, true, true]);
  expect(['data-code', 'code-code', 'Code', 'x'].map(isRecord)).toEqual([false, false, false, false]);
  expect(fieldsOf('data-nonsense')).toEqual(['data']);
});
