import {expect, it} from 'vitest';
import {runSql} from './node';
import {troubleOf} from './trouble';

const run = (code: string) => runSql(process.cwd(), code, []);
const rows = async (code: string) => (await run(code)).outputs.flatMap((output) => (output.kind === 'table' ? output.rows : []));

it('gives plain values', async () => {
  expect(await rows("SELECT 1, 2.5::DOUBLE, 1.25::DECIMAL(9,2), 'x', true, NULL, DATE '2026-01-31', TIMESTAMP '2026-01-31 07:05:00', sum(x)::HUGEINT FROM (VALUES (1), (2)) t(x)")).toEqual([
    [1, 2.5, 1.25, 'x', true, null, '2026-01-31', '2026-01-31 07:05:00', 3],
  ]);
  expect(await rows('SELECT 9007199254740993')).toEqual([['9007199254740993']]);
});

it('shows each query of a script and no CREATE', async () => {
  expect(await rows('CREATE TABLE t AS SELECT 1 AS a; SELECT a FROM t; SELECT 2')).toEqual([[1], [2]]);
});

it('counts what it cuts', async () => {
  const [output] = (await run('SELECT * FROM range(1500)')).outputs;
  expect(output).toMatchObject({kind: 'table', total: 1500, rows: {length: 1000}});
});

/** The commonest mistakes: what is written, on which line the message points, and what the help must say. */
const MISTAKES: [name: string, code: string, line: number | undefined, help: RegExp][] = [
  ['a misspelt keyword', 'SELECT 1 AS a\nFORM t', 2, /keyword is misspelt near “FORM”.*FROM|“FORM”/],
  ['a comma too many', 'SELECT 1 AS a,\n2 AS b,\nFROM range(3) t, , range(2)', 3, /“,”|comma/],
  ['a quotation mark left open', "SELECT 'PW-5\nFROM range(3)", 1, /never closed/],
  ['an open parenthesis', 'SELECT count(*\n', undefined, /ends too early/],
  ['text in double quotes', 'SELECT 1\nWHERE "PW-5" = 1', 2, /single quotes: 'PW-5'/],
  ['a column that is not there', 'SELECT rangee FROM range(3)', 1, /no “rangee”/],
  ['a table that is not there', 'SELECT 1\nFROM orders', 2, /names no tables/],
  ['a column outside of GROUP BY', 'SELECT a, sum(b) FROM (VALUES (1, 2)) t(a, b)', 1, /put “a” after GROUP BY/],
  ['an aggregate in WHERE', 'SELECT 1 FROM range(3) t(a)\nWHERE sum(a) > 1', 2, /after HAVING/],
  ['a window function in WHERE', 'SELECT 1 FROM range(3) t(a) WHERE row_number() OVER () = 1', 1, /after QUALIFY/],
  ['a name that two tables have', 'SELECT a FROM range(3) t(a), range(3) u(a)', 1, /Two tables have a column “a”/],
  ['text that is no number', "SELECT 'x'::INTEGER", undefined, /turned into something it is not/],
  ['an unknown function', 'SELECT summe(1)', 1, /no function “summe”/],
];

it.each(MISTAKES)('%s: its line and a sentence of help', async (_, code, line, help) => {
  const {error} = await run(code);
  expect(error?.help).toMatch(help);
  if (line !== undefined) expect(error?.line).toBe(line);
  expect(error?.message).not.toMatch(/LINE \d|\^/);
});

it('says the line within a script of several statements', async () => {
  expect((await run('SELECT 1;\n\nSELECT\n  nope'))?.error?.line).toBe(4);
});

it('knows a breakdown of the engine', () => {
  expect(troubleOf('memory access out of bounds', '', 1, [])).toMatchObject({lost: true});
});
