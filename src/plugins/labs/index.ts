import path from 'node:path';
import type {Book, LabCell, LabTask} from '../../content';
import type {EngineFacts, Language} from '../../lab/engine';
import type {CellData, TakeAwayData, TaskData} from '../../lab/module';
import {colored} from './colored';
import {dataFiles, type FileFacts} from './data';
import {outcomesOf} from './expected';
import {shortened} from './shortened';
import {htmlOf} from './markdown';
import {layOutPython} from './python-engine';
import {layOutSql} from './sql-engine';
import {packLab} from './take-away';

/** All that pages get of the labs. */
export interface Labs {
  cells: CellData[];
  tasks: TaskData[];
  takeAways: TakeAwayData[];
}

/** Where a language's engine is laid out among the static files. */
const ENGINES: Record<Language, (root: string) => Promise<EngineFacts>> = {
  sql: layOutSql,
  python: layOutPython,
};

/**
 * Makes the labs of all chapters ready: runs each cell and solution, colors code, packs the folders to take away.
 * @param root the project's folder
 * @throws Error naming the file of a cell or a solution that does not run
 */
export async function prepareLabs(root: string, book: Book): Promise<Labs> {
  const all = [...book.cells, ...book.tasks];
  const languages = [...new Set(all.map(({language}) => language))];
  const engines = Object.fromEntries(await Promise.all(languages.map(async (language) => [language, await ENGINES[language](root)] as const)));
  const files = await dataFiles(root, [...new Set(all.flatMap(({data}) => data))]);
  const labs: Labs = {cells: [], tasks: [], takeAways: []};
  for (const chapter of new Set(all.map((one) => one.chapter))) {
    const cells = book.cells.filter((cell) => cell.chapter === chapter);
    const tasks = book.tasks.filter((task) => task.chapter === chapter);
    const outcomes = await outcomesOf(root, [...cells.map((cell) => program(cell, files)), ...tasks.map((task) => program(task, files))]);
    labs.cells.push(...(await Promise.all(cells.map((cell, i) => cellData(cell, files, outcomes[i]!, engines[cell.language]!)))));
    labs.tasks.push(...(await Promise.all(tasks.map((task, i) => taskData(task, files, outcomes[cells.length + i]!, engines[task.language]!)))));
    labs.takeAways.push(await packLab(root, chapter, cells, tasks));
  }
  return labs;
}

type Files = Map<string, FileFacts>;

const of = (files: Files, names: readonly string[]) => names.flatMap((name) => files.get(name) ?? []);
const plainFiles = (files: Files, names: readonly string[]) => of(files, names).map(({sha256: _sha256, ...file}) => file);

const program = (one: LabCell | LabTask, files: Files) => ({
  language: one.language,
  file: path.posix.join(one.folder, one.id),
  code: 'code' in one ? one.code : one.solution,
  data: of(files, one.data),
  ...('packages' in one && one.packages ? {packages: one.packages} : {}),
  ...('assertions' in one && one.assertions !== undefined ? {after: one.assertions} : {}),
  ...('code' in one ? {} : {alone: true}),
});

async function cellData(cell: LabCell, files: Files, expected: CellData['expected'], engine: EngineFacts): Promise<CellData> {
  const {id, title, language, file, code, chart, alt, packages} = cell;
  return {id, title, language, file, code, html: await colored(code, language), data: plainFiles(files, cell.data), ...(chart ? {chart} : {}), ...(alt ? {alt} : {}), ...(packages ? {packages} : {}), expected: shortened(expected), engine};
}

async function taskData(task: LabTask, files: Files, expected: TaskData['expected'], engine: EngineFacts): Promise<TaskData> {
  const {id, title, language, starter, solution, check, assertions} = task;
  const [question, starterHtml, solutionHtml, ...hints] = await Promise.all([htmlOf(task.question), colored(starter, language), colored(solution, language), ...task.hints.map(htmlOf)]);
  return {id, title, language, question: question!, hints, starter, starterHtml: starterHtml!, solution, solutionHtml: solutionHtml!, data: plainFiles(files, task.data), check, ...(assertions === undefined ? {} : {assertions}), expected, engine};
}
