import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readBook} from '../../content';
import type {DataFile, Outcome} from '../engine';
import {pythonOutcomes} from './expected';

/** All Python of the book runs on the Python of the page, here in Node. Cells of a chapter run in order, as a reader would. */
const root = process.cwd();
const {book} = readBook(path.join(root, 'docs'), {});
const inPython = <T extends {language: string}>(entries: T[]) => entries.filter(({language}) => language === 'python');
const cells = inPython(book.cells);
const tasks = inPython(book.tasks);
const files = (names: string[]): DataFile[] => names.map((name) => ({name, path: `data/${name.replace('.', '/')}.parquet`, bytes: 0, rows: 0, columns: []}));

describe('the Python of the book', () => {
  for (const chapter of new Set(cells.map((cell) => cell.chapter))) {
    it(`cells of ${chapter} run from top to bottom and show something`, async () => {
      const here = cells.filter((cell) => cell.chapter === chapter);
      const outcomes = await pythonOutcomes(root, here.map((cell) => ({...cell, data: files(cell.data)})));
      for (const [at, outcome] of outcomes.entries()) {
        if (!outcome) continue; // needs packages of a third party, which the tests don't ask
        expect(outcome.error, here[at]!.id).toBeUndefined();
        expect(outcome.outputs, here[at]!.id).not.toEqual([]);
      }
    });
  }

  it('solutions pass their own assertions, and starters don’t', async () => {
    const programs = tasks.flatMap(({starter, solution, assertions, data}) =>
      [starter, solution].map((code) => ({code, after: assertions!, data: files(data), alone: true})));
    const outcomes = await pythonOutcomes(root, programs);
    const passed = (outcome: Outcome | undefined) => !outcome?.error && outcome?.check?.passed === true;
    for (const [at, task] of tasks.entries()) {
      expect(passed(outcomes[2 * at]), `${task.id}: the starter passes`).toBe(false);
      expect(passed(outcomes[2 * at + 1]), `${task.id}: ${JSON.stringify(outcomes[2 * at + 1])}`).toBe(true);
      expect(outcomes[2 * at]?.error, `${task.id}: the starter runs`).toBeUndefined();
    }
  });

  it('prints what chapter 2 says of the cells out of order', async () => {
    const text = readFileSync(path.join(root, 'docs/10-domain/data-science-is-done-in-python/index.mdx'), 'utf8');
    const block = /```python\n(weeks = 4 [^`]+)```/.exec(text)![1]!;
    const deleted = block.split('\n').filter((line) => !line.includes('# cell 3')).join('\n');
    const [inOrder, restarted] = await pythonOutcomes(root, [block, deleted].map((code) => ({code, data: [], alone: true})));
    expect(inOrder!.outputs).toEqual([{kind: 'text', text: '4.0\n'}]);
    expect(restarted!.outputs).toEqual([{kind: 'text', text: '8.0\n'}]);
    expect(text).toContain('It prints `4.0` again.');
    expect(text).toContain('print `8.0`');
  });
});
