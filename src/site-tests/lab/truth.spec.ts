import path from 'node:path';
import {expect, test} from '../page';
import {readBook, withoutDrafts} from '../../content';
import {answerOf, compare} from '../../lab/compare';
import type {TableOutput} from '../../lab/engine';
import {runSql} from '../../lab/sql/node';
import {block, run, write} from './page';

const root = path.join(__dirname, '../../..');
const book = withoutDrafts(readBook(path.join(root, 'docs')).book);
const files = (data: string[]) => data.map((name) => ({name, path: `data/${name.replace('.', '/')}.parquet`, bytes: 0, rows: 0, columns: []}));

/** Every SQL text of the book: cells, starters and solutions. */
const texts = [
  ...book.cells.filter(({language}) => language === 'sql').map(({id, chapter, code, data}) => ({id, chapter, name: id, code, data, task: undefined})),
  ...book.tasks.filter(({language}) => language === 'sql').flatMap((task) => [
    {...task, name: `${task.id}, starter`, code: task.starter, task},
    {...task, name: `${task.id}, solution`, code: task.solution, task},
  ]),
];

for (const chapter of new Set(texts.map((text) => text.chapter))) {
  test(`${chapter}: DuckDB in the page and DuckDB in Node give the same; starters fail, solutions pass`, async ({page}) => {
    test.setTimeout(180_000);
    await page.goto(`chapters/${chapter}/`);
    for (const {id, name, code, data, task} of texts.filter((text) => text.chapter === chapter)) {
      const here = block(page, id);
      await write(here, code);
      await run(here, task ? 'Check' : 'Run');
      const node = answerOf(await runSql(root, code, files(data)));
      const shown = await here.evaluate((element) => {
        const table = [...element.querySelectorAll(':scope > [class*="results"] table')].at(-1)!;
        const cells = (row: Element) => [...row.children].map((cell) => cell.textContent ?? '');
        return {columns: cells(table.querySelector('thead tr')!), rows: [...table.querySelectorAll('tbody tr')].map(cells)};
      });
      const inPage: TableOutput = {
        kind: 'table', total: shown.rows.length, columns: shown.columns.map((column, i) => ({name: column, kind: node!.columns[i]!.kind, type: ''})),
        rows: shown.rows.map((row) => row.map((value, i) => (value === 'NULL' ? null : node!.columns[i]!.kind === 'number' ? Number(value) : value))),
      };
      expect(compare(node!, inPage, {ordered: /ORDER BY/i.test(code), tolerance: 1e-6}), name).toMatchObject({passed: true});
      expect(inPage.columns.map((column) => column.name), name).toEqual(node!.columns.map((column) => column.name));
      if (task) await expect(here.getByText(/That is it|Not yet/), name).toHaveText(name.endsWith('starter') ? 'Not yet.' : 'That is it.');
    }
  });
}
