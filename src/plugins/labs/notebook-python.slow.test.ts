import path from 'node:path';
import {loadPyodide} from 'pyodide';
import {describe, expect, it} from 'vitest';
import {readBook} from '../../content';
import {filesOf} from './take-away';

interface NotebookCell {
  cell_type: string;
  source: string[];
  metadata: {tags?: string[]};
}

const root = process.cwd();
const {book} = readBook(path.join(root, 'docs'), {});

/** The folder a reader takes away, without the page's help: plain Pyodide, the folder's files, the notebook's cells in order. */
describe('the notebook to take away', () => {
  const chapters = new Set(book.cells.filter(({language}) => language === 'python').map(({chapter}) => chapter));
  for (const chapter of chapters) {
    it(`of ${chapter} runs its Python from top to bottom, and its checks wait for answers`, async () => {
      const cells = book.cells.filter((cell) => cell.chapter === chapter);
      const files = await filesOf(root, chapter, cells, book.tasks.filter((task) => task.chapter === chapter));
      const python = await loadPyodide({stdout: () => {}, stderr: () => {}});
      for (const [name, content] of Object.entries(files)) {
        python.FS.mkdirTree(path.posix.join('/home/pyodide', path.posix.dirname(name)));
        python.FS.writeFile(`/home/pyodide/${name}`, content);
      }
      python.runPython('import sys; sys.path.insert(0, "/home/pyodide")');
      const fetched = cells.filter(({packages}) => packages).map(({code}) => code);
      const notebook = JSON.parse(files['lab.ipynb'] as string) as {cells: NotebookCell[]};
      let ran = 0;
      for (const {cell_type: kind, source, metadata} of notebook.cells) {
        const code = source.join('');
        if (kind !== 'code' || /^import duckdb|^database\.sql/.test(code) || fetched.includes(code)) continue; // need packages
        const run = () => python.runPython(code) as unknown;
        if (metadata.tags?.includes('raises-exception')) expect(run, code.slice(0, 60)).toThrow(/AssertionError|NameError/);
        else expect(run, code.slice(0, 60)).not.toThrow();
        ran += 1;
      }
      const own = cells.filter(({language, packages}) => language === 'python' && !packages).length;
      const tasks = book.tasks.filter((task) => task.chapter === chapter && task.language === 'python').length;
      expect(ran, 'cells run: each cell, and a starter and a check a task').toBeGreaterThanOrEqual(own + 2 * tasks);
    });
  }
});
