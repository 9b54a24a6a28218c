import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LabCell, LabTask} from '../../content';
import type {TakeAwayData} from '../../lab/module';
import {pythonFiles} from '../../lab/python/takeaway';
import {notebook, type Block} from './notebook';
import {zip} from './zip';

/**
 * Packs a chapter's lab as a folder that runs on the reader's machine.
 * @returns where it lies below the site's root, its size, and the names of its files
 */
export async function packLab(root: string, chapter: string, cells: readonly LabCell[], tasks: readonly LabTask[]): Promise<TakeAwayData> {
  const files = await filesOf(root, chapter, cells, tasks);
  const archive = zip(Object.fromEntries(Object.entries(files).map(([name, content]) => [`${chapter}/${name}`, content])));
  const file = `lab/${chapter}.zip`;
  const target = path.join(root, '.cache/static', file);
  const before = await readFile(target).catch(() => undefined);
  await mkdir(path.dirname(target), {recursive: true});
  if (!before?.equals(archive)) await writeFile(target, archive);
  return {chapter, path: file, bytes: archive.length, files: Object.keys(files)};
}

/** The files of the folder, by their path in it. */
export async function filesOf(root: string, chapter: string, cells: readonly LabCell[], tasks: readonly LabTask[]): Promise<Record<string, string | Uint8Array>> {
  const all = [...cells, ...tasks];
  const tables = [...new Set(all.flatMap(({data}) => data))].sort();
  const usesSql = all.some(({language}) => language === 'sql');
  const packages = [...(usesSql ? ['duckdb'] : []), ...new Set(cells.flatMap((cell) => cell.packages ?? []))];
  const files: Record<string, string | Uint8Array> = {'README.txt': readme(chapter, packages, usesSql)};
  for (const table of tables) {
    files[`data/${table.replace('.', '/')}.parquet`] = await readFile(path.join(root, '.cache/static/data', `${table.replace('.', '/')}.parquet`));
  }
  const inPython = all.filter(({language}) => language === 'python');
  if (inPython.length > 0) Object.assign(files, await pythonFiles(root, [...new Set(inPython.flatMap(({data}) => data))].sort()));
  if (usesSql) files['setup.sql'] = setup(tables);
  for (const cell of cells) files[cell.file] = `${cell.code}${cell.language === 'sql' ? ';' : ''}\n`.replace(/;;\n$/, ';\n');
  for (const task of tasks) {
    const end = task.language === 'sql' ? 'sql' : 'py';
    files[`tasks/${task.id}.${end}`] = `${comment(task.language, task.question)}\n${task.starter}\n`;
    files[`tasks/${task.id}.solution.${end}`] = `${task.solution}\n`;
    if (task.assertions) files[`tasks/${task.id}.check.py`] = `${task.assertions}\n`;
  }
  files['lab.ipynb'] = notebook(blocks(chapter, tables, cells, tasks, usesSql));
  return files;
}

const readme = (chapter: string, packages: readonly string[], sql: boolean): string =>
  [
    `The lab of the chapter "${chapter}" of the study guide on machine-learning pipelines; the data is Palmwright's, which is fictional.`,
    `Notebook: Python 3.12 or later, pip install ${[...packages, 'jupyterlab'].join(' ')}, then jupyter lab lab.ipynb.${sql ? ' SQL alone: duckdb -init setup.sql, then .read and the name of a .sql file.' : ''}`,
    `Tasks stand in tasks/ with their solutions; each cell works by itself.`,
  ].join('\n') + '\n';

const setup = (tables: readonly string[]): string =>
  tables.map((table) => `CREATE SCHEMA IF NOT EXISTS ${table.split('.')[0]};\nCREATE OR REPLACE VIEW ${table} AS SELECT * FROM 'data/${table.replace('.', '/')}.parquet';\n`).join('');

const comment = (language: string, text: string): string =>
  text.trim().split('\n').map((line) => `${language === 'sql' ? '--' : '#'} ${line}`.trimEnd()).join('\n');

function blocks(chapter: string, tables: readonly string[], cells: readonly LabCell[], tasks: readonly LabTask[], usesSql: boolean): Block[] {
  const run = (language: string, code: string) => (language === 'sql' ? `database.sql("""\n${code.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}\n""")` : code);
  return [
    {kind: 'markdown', text: `# The lab of ${chapter}`},
    ...(usesSql ? [{kind: 'code' as const, text: `import duckdb\n\ndatabase = duckdb.connect()\ndatabase.execute("""\n${setup(tables)}""");`}] : []),
    ...cells.flatMap((cell): Block[] => [{kind: 'markdown', text: `## ${cell.title}`}, {kind: 'code', text: run(cell.language, cell.code)}]),
    ...tasks.flatMap((task): Block[] => [
      {kind: 'markdown', text: `## Task: ${task.title}\n\n${task.question}`},
      {kind: 'code', text: run(task.language, task.starter)},
      ...(task.assertions ? [{kind: 'code' as const, text: `# The check: run it after your answer.\n${task.assertions}`, fails: true}] : []),
      {kind: 'markdown', text: `A solution stands in \`tasks/${task.id}.solution.${task.language === 'sql' ? 'sql' : 'py'}\`.`},
    ]),
  ];
}
