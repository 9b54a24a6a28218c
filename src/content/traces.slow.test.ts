import {readFileSync} from 'node:fs';
import path from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {loadPyodide} from 'pyodide';
import {beforeAll, describe, expect, it} from 'vitest';
import {readBook} from './index';
import type {TraceQuestion} from './questions';

const root = path.join(import.meta.dirname, '../..');
const traces = readBook(path.join(root, 'docs')).book.chapters.flatMap(({quiz}) => (quiz?.questions ?? []).filter((question): question is TraceQuestion => question.type === 'trace'));
const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The code of a tracing question is run: what comes out is the key, and no miss is it. */
const agrees = ({answer, misses}: TraceQuestion, output: string) => {
  expect(bare(output)).toBe(bare(answer));
  for (const {value} of misses) expect(bare(value)).not.toBe(bare(output));
};

it('there are some', () => expect(traces.length).toBeGreaterThan(3));

describe.runIf(traces.some(({language}) => language === 'python'))('Python', () => {
  let run: (code: string) => string;
  beforeAll(async () => {
    const lines: string[] = [];
    const pyodide = await loadPyodide({stdout: (line) => void lines.push(line)});
    run = (code) => {
      lines.length = 0;
      pyodide.runPython(code, {globals: pyodide.toPy({}) as never});
      return lines.join('\n');
    };
  });
  for (const question of traces.filter(({language}) => language === 'python')) it(question.id, () => agrees(question, run(question.code)));
});

describe.runIf(traces.some(({language}) => language === 'sql'))('SQL', () => {
  for (const question of traces.filter(({language}) => language === 'sql')) {
    it(question.id, async () => {
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      for (const table of question.data) {
        const [schema, name] = table.split('.') as [string, string];
        const file = path.join(root, '.cache/static/data', schema, `${name}.parquet`);
        readFileSync(file);
        await connection.run(`CREATE SCHEMA IF NOT EXISTS "${schema}"; CREATE VIEW "${schema}"."${name}" AS FROM read_parquet('${file.replace(/'/g, "''")}')`);
      }
      const rows = (await connection.runAndReadAll(question.code)).getRows();
      agrees(question, rows.map((row) => row.map((cell) => (cell === null ? 'NULL' : String(cell))).join(' ')).join('\n'));
    });
  }
});
