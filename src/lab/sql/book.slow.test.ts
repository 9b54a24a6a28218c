import {expect, it} from 'vitest';
import {readBook} from '../../content';
import {answerOf, compare} from '../compare';
import {runSql} from './node';

/** All graded SQL of the book, drafts included: the starter runs and fails its check, the solution passes. */
const root = process.cwd();
const {book} = readBook('docs', {});
const files = (names: string[]) => names.map((name) => ({name, path: `data/${name.replace('.', '/')}.parquet`, bytes: 0, rows: 0, columns: []}));

for (const task of book.tasks.filter(({language}) => language === 'sql')) {
  it(task.id, async () => {
    const wanted = answerOf(await runSql(root, task.solution, files(task.data)));
    const started = answerOf(await runSql(root, task.starter, files(task.data)));
    expect(wanted?.rows.length, 'rows of the solution').toBeGreaterThan(0);
    expect(compare(wanted!, wanted!, task.check)).toMatchObject({passed: true});
    expect(compare(wanted!, started!, task.check), 'the starter').toMatchObject({passed: false});
  });
}
