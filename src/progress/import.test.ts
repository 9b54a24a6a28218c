import {describe, expect, it} from 'vitest';
import {exportText, fileName, GUIDE} from './export';
import {LIMIT, planImport, type Plan} from './import';
import {emptyRecord, type ProgressRecord} from './record';

const NOW = Date.UTC(2026, 10, 25, 12);
const at = (hours: number) => NOW + hours * 3_600_000;
const answered = (right: boolean, moment: number) => ({first: {right, at: moment}, last: {right, at: moment}});
const here: ProgressRecord = {
  ...emptyRecord(),
  ticks: {same: {on: true, at: 5}, older: {on: true, at: 9}, newer: {on: true, at: 5}},
  answers: {q: answered(false, 5)},
};
const read = (file: Blob | string) => planImport(file, here, {ticks: {'was-same': 'same'}}, NOW);
const file = (record: object, more: object = {}) => JSON.stringify({guide: GUIDE, exported: new Date(NOW).toISOString(), record: {...emptyRecord(), ...record}, ...more});
const why = async (text: Blob | string): Promise<string> => {
  const plan: Plan = await read(text);
  expect(plan.record).toBeUndefined();
  return plan.why!;
};

describe('a file of this guide', () => {
  it('is taken in whole, by this browser or another', async () => {
    const {record} = await planImport(exportText(here, new Date(NOW)), emptyRecord(), {}, NOW);
    expect(record).toEqual(here);
  });

  it('says beforehand what it would change: never newer by older', async () => {
    const text = file({
      ticks: {same: {on: true, at: 5}, older: {on: false, at: 8}, newer: {on: false, at: 6}, fresh: {on: true, at: 1}},
      answers: {q: answered(true, 6), r: answered(true, 1)},
    });
    const {summary} = await read(text);
    expect(summary?.kinds.ticks).toEqual({added: 1, newer: 1, kept: 2});
    expect(summary?.kinds.answers).toEqual({added: 1, newer: 1, kept: 0});
    expect(summary?.changes).toBe(4);
  });

  it('may be of an older version, and hold former ids', async () => {
    const {record} = await read(JSON.stringify({guide: GUIDE, exported: '2025-01-01T00:00:00Z', record: {version: 1, ticks: {'was-same': {on: false, at: 7}}, read: {}}}));
    expect(record).toMatchObject({version: 3, ticks: {same: {on: false, at: 7}}, answers: {}});
  });

  it('has a name with its date', () => expect(fileName(new Date(NOW))).toBe('ml-pipelines-2026-11-25.json'));
});

describe('a file that cannot be taken in is one sentence, and nothing is changed', () => {
  const whole = exportText(here, new Date(NOW));

  it('cut off, at any place', async () => {
    for (let length = 0; length < whole.trimEnd().length; length += 7) expect(await why(whole.slice(0, length))).toBe('This file is cut off or damaged. Nothing was changed.');
  });

  it('of a newer version', async () => expect(await why(file({version: 4}))).toMatch(/newer version of the guide: reload/));

  it.each(['{}', '[]', 'null', '"hello"', '{"guide":"another-guide","record":{}}', '{"version":3,"ticks":{}}'])('of another site: %s', async (text) =>
    expect(await why(text)).toBe('This is not a file of this guide. Nothing was changed.'));

  it('of 50 MB, without reading it', async () => {
    const large = Object.assign(new Blob([]), {text: () => Promise.reject(new Error('was read'))});
    Object.defineProperty(large, 'size', {value: 50_000_000});
    expect(await why(large)).toBe('This file has 50 MB; a file of this guide has less than 10. Nothing was changed.');
    expect(await why('x'.repeat(LIMIT + 1))).toMatch(/10 MB/);
  });

  it('that the browser cannot read', async () =>
    expect(await why(Object.assign(new Blob([]), {text: () => Promise.reject(new Error('gone'))}))).toMatch(/could not read/));

  it('with dates in the future', async () => {
    expect(await why(file({ticks: {a: {on: true, at: at(72)}}}))).toMatch(/dates 3 days in the future: set the clock/);
    expect(await why(file({cards: {c: {at: 1, log: [[at(48), 3]]}}}))).toMatch(/2 days in the future/);
    expect((await read(file({ticks: {a: {on: true, at: at(20)}}}))).record).toBeDefined();
  });

  it.each([
    ['a list of marks', {ticks: [{on: true, at: 1}]}, 'ticks'],
    ['a mark that is text', {ticks: {a: 'yes'}}, 'ticks'],
    ['a time that is text', {answers: {q: {first: {right: true, at: '1'}, last: {right: true, at: 1}}}}, 'answers'],
    ['a grade that is none', {cards: {c: {at: 1, log: [[1, 7]]}}}, 'review cards'],
    ['an id of a thousand characters', {ticks: {['x'.repeat(1000)]: {on: true, at: 1}}}, 'ticks'],
    ['a text where ids should be', {texts: '<script>alert(1)</script>'}, 'texts'],
  ])('damaged: %s', async (_what, record, words) => expect(await why(file(record))).toBe(`This file is damaged in its ${words}. Nothing was changed.`));
});

it('hostile strings stay strings: they are no ids, no prototypes, and no sentence repeats them', async () => {
  const text = file({}).replace('"ticks":{}', '"ticks":{"__proto__":{"on":true,"at":1},"constructor":{"on":true,"at":1},"<img src=x onerror=alert(1)>":{"on":true,"at":1}}');
  const {record} = await read(text);
  expect(Object.keys(record!.ticks)).toEqual(['<img src=x onerror=alert(1)>']);
  expect(({} as {on?: boolean}).on).toBeUndefined();
  expect(await why(file({texts: {'<b>': {text: 1, at: 1}}}))).not.toContain('<b>');
});
