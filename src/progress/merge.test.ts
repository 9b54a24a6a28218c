import fc from 'fast-check';
import {expect, it} from 'vitest';
import {mergeRecords} from './merge';
import {parseRecord} from './parse';
import {anyRecord} from './testing/arbitrary';

const RUNS = {numRuns: 1000};

it('a merge is the same in any order', () =>
  fc.assert(fc.property(anyRecord, anyRecord, (a, b) => void expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a))), RUNS));

it('a merge is the same in any groups', () =>
  fc.assert(
    fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => void expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)))),
    RUNS,
  ));

it('a merge with itself, or with part of itself, changes nothing', () =>
  fc.assert(fc.property(anyRecord, anyRecord, (a, b) => {
    const whole = mergeRecords(a, b);
    expect(mergeRecords(whole, whole)).toEqual(whole);
    expect(mergeRecords(a, whole)).toEqual(whole);
  }), RUNS));

it('a record is the same after it was stored', () =>
  fc.assert(fc.property(anyRecord, (record) => void expect(parseRecord(JSON.stringify(record))).toEqual({kind: 'record', record})), RUNS));

it('any text is read without a throw', () =>
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.dictionary(fc.string(), fc.jsonValue()).map((data) => JSON.stringify({version: 3, ...data}))), (text) => {
    expect(['record', 'newer', 'unreadable']).toContain(parseRecord(text).kind);
  }), RUNS));
