import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {formatFault, readBook} from '../content';
import {answerOf, compare} from '../lab/compare';
import {runSql} from '../lab/sql/node';
import {planChapter} from './new-chapter/plan';
import {writeNew} from './writeNew';
import {smallBook} from './testing/smallBook';

const root = smallBook('new-chapter-test');
const folder = 'docs/30-models/feature-stores';
const plan = () => planChapter(root, {title: 'Feature stores', part: 'models', purpose: ['Decide whether a store pays.', 'Sketch "who reads": a list.']});
const found = () => readBook(path.join(root, 'docs'), {figures: []}).faults.filter(({file}) => file.startsWith(folder)).map(formatFault);

afterAll(() => rmSync(root, {recursive: true, force: true}));

it('makes a draft that has no fault, and has none as a complete chapter', () => {
  writeNew(root, plan().files);
  expect(found()).toEqual([expect.stringContaining('"feature-sketch-reads-list" lacks two questions')]); // the second purpose has none yet
  const page = path.join(root, folder, 'index.mdx');
  const text = readFileSync(page, 'utf8');
  expect(text).toMatch(/^status: draft$/m);
  writeFileSync(page, text.replace('status: draft', 'status: complete').replace(/ {2}- id: feature-sketch.*\n.*\n/, ''));
  expect(found()).toEqual([]);
  writeFileSync(page, text);
});

it('has one question of each type, and a task whose starter fails', async () => {
  const {book} = readBook(path.join(root, 'docs'));
  const {quiz} = book.chapters.find(({id}) => id === 'feature-stores')!;
  expect(quiz!.questions.map(({type}) => type).sort()).toEqual(['choice', 'number', 'order', 'text', 'trace']);
  const task = book.tasks.find(({id}) => id === 'feature-task-empty')!;
  const table = [{name: task.data[0]!, path: 'data/marts/fct_stock_position.parquet', bytes: 0, rows: 0, columns: []}];
  const run = async (code: string) => answerOf(await runSql(process.cwd(), code, table))!;
  const solution = await run(task.solution);
  expect(solution.rows.length).toBeGreaterThan(0);
  expect(compare(solution, await run(task.starter), task.check)).toMatchObject({passed: false});
});

it.each([
  ['Feature stores', 'models', 'Decide one.', 'There is a chapter feature-stores already'],
  ['Another look', 'models', 'Decide one.', 'There is a chapter another-look already, docs/20-data/second-look/index.mdx, which had that id before'],
  ['Stores', 'model', 'Decide one.', 'did you mean "models"?'],
  ['Stores', 'models', 'Understand stores.', 'nobody can see whether a reader does "understand"'],
  ['…', 'models', 'Decide one.', 'is no id'],
])('refuses %j in %j with %j', (title, part, purpose, sentence) => {
  expect(() => planChapter(root, {title, part, purpose: [purpose]})).toThrow(sentence);
});

it('overwrites nothing', () => {
  const files = new Map([[`${folder}/quiz.yml`, 'other text']]);
  expect(() => writeNew(root, files)).toThrow('is there already, and was left as it is');
  expect(readFileSync(path.join(root, folder, 'quiz.yml'), 'utf8')).not.toBe('other text');
});

it('as a command says in one sentence what is missing', () => {
  const {status, stdout, stderr} = spawnSync('npx', ['tsx', 'src/tools/new-chapter.ts', '--root', root, '--title', 'Stores'], {encoding: 'utf8'});
  expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^Missing: --part, --purpose\. Write: npm run new:chapter .*\n$/)]);
  expect(existsSync(path.join(root, 'docs/30-models/stores'))).toBe(false);
});
