import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Outcome} from '../engine';
import {limitMemory, MOST_MEMORY} from './memory';
import {nodeSession} from './node';
import type {Session} from './session';

let session: Session;
beforeAll(async () => {
  limitMemory();
  session = await nodeSession(process.cwd());
});

const ORDERS = {name: 'sales.orders', path: 'data/sales/orders.parquet', bytes: 0, rows: 0, columns: []};
const run = (code: string, more: object = {}): Promise<Outcome> => session.run({kind: 'run', code, data: [], alone: true, ...more});
const textOf = ({outputs}: Outcome) => outputs.map((output) => (output.kind === 'text' ? output.text : output.kind));
const errorOf = async (code: string, more: object = {}) => (await run(code, more)).error;

describe('a run', () => {
  it('shows what is printed, and the value of the last expression', async () => {
    expect(textOf(await run('print("a"); print("b")\n1 + 1'))).toEqual(['a\nb\n', '2']);
    expect(textOf(await run('x = 1'))).toEqual([]);
    expect(textOf(await run('import sys\nsys.stderr.write("to stderr\\n")\nNone'))).toEqual(['to stderr\n']);
  });

  it('shows dicts, named tuples, dataclasses and rows of SQLite as tables', async () => {
    const programs = [
      '[{"a": 1, "b": None}, {"a": 2.5, "b": "x"}]',
      'from collections import namedtuple\nP = namedtuple("P", "a b")\n[P(1, None), P(2.5, "x")]',
      'from dataclasses import dataclass\n@dataclass\nclass P:\n    a: float\n    b: str\n[P(1, None), P(2.5, "x")]',
      'import sqlite3\nc = sqlite3.connect(":memory:")\nc.row_factory = sqlite3.Row\nc.execute("VALUES (1, NULL), (2.5, \'x\')").fetchall()',
    ];
    for (const code of programs) {
      const [table] = (await run(code)).outputs;
      expect(table).toMatchObject({kind: 'table', total: 2, columns: [{kind: 'number'}, {kind: 'text'}], rows: [[1, null], [2.5, 'x']]});
    }
  });

  it('keeps the first rows of a long table and counts the rest', async () => {
    const [table] = (await run('[{"n": i} for i in range(5000)]')).outputs;
    expect(table).toMatchObject({kind: 'table', total: 5000});
    expect(table?.kind === 'table' && table.rows.length).toBe(1000);
  });

  it('keeps numbers that JSON cannot hold as text', async () => {
    expect((await run('[{"a": 2**60, "b": float("nan"), "c": float("inf")}]')).outputs[0]).toMatchObject({rows: [['1152921504606846976', 'nan', 'inf']]});
  });

  it('shares names between cells, not with a task, until they are forgotten', async () => {
    await run('shared = 1', {alone: false});
    expect(textOf(await run('shared', {alone: false}))).toEqual(['1']);
    expect(await errorOf('shared')).toMatchObject({message: "NameError: name 'shared' is not defined"});
    session.reset();
    expect(await errorOf('shared', {alone: false})).toMatchObject({line: 1});
  });
});

describe('Palmwright’s tables', () => {
  it('come as columns and as rows, with types', async () => {
    const code = 'from palmwright import columns, rows\nc = columns("sales.orders")\nr = rows("sales.orders")\n'
      + 'print(len(r), sum(c["quantity"]), r[0]["part_no"], type(r[0]["unit_price_eur"]).__name__, r[0]["promised_on"], r[0]["booked_at"], sum(x["invoiced_at"] is None for x in r))';
    const {rows, sum, missing} = await sameInDuckDb();
    expect(textOf(await run(code, {data: [ORDERS]}))).toEqual([`${rows} ${sum} GR-SC float 2023-01-05 2023-01-01 20:50:00 ${missing}\n`]);
  });

  it('are told apart by name, and a missing one is said', async () => {
    expect(await errorOf('from palmwright import rows\nrows("sales.orderz")', {data: [ORDERS]})).toMatchObject({
      line: 2, message: "LookupError: no table 'sales.orderz' here; there are: sales.orders",
    });
    expect(await errorOf('open("orders.csv")', {data: [ORDERS]})).toMatchObject({help: 'Files here: data/sales/orders.csv.'});
  });

  it('that are cut short are said to be', async () => {
    const whole = readFileSync('.cache/static/data/sales/customers.parquet');
    const around = (session as unknown as {around: {table: unknown}}).around;
    const {table} = around;
    around.table = async () => new Uint8Array(whole.subarray(0, 5000)).buffer;
    expect(await errorOf('1', {data: [{...ORDERS, name: 'sales.customers', path: 'data/sales/customers.parquet'}]})).toEqual({
      message: 'The file data/sales/customers.parquet is not whole. Reload the page to fetch it again.',
    });
    around.table = table;
  });
});

describe('assertions', () => {
  const check = async (code: string, after: string) => (await run(code, {after})).check;

  it('say what does not hold', async () => {
    expect(await check('a = 2', 'assert a == 2, "a should be 2"')).toEqual({passed: true});
    expect(await check('a = 1', 'assert a == 2, "a should be 2"')).toEqual({passed: false, message: 'a should be 2'});
    expect(await check('a = 1', 'assert a == 2')).toEqual({passed: false, message: 'This does not hold: assert a == 2'});
    expect(await check('b = 1', 'assert a == 2')).toEqual({passed: false, message: "The check looks for the name 'a', and your code doesn't set it."});
    expect(await check('def f(x):\n    return 1 / x', 'assert f(0) == 0')).toEqual({
      passed: false, message: 'While checking, your code raised ZeroDivisionError: division by zero (line 2 of your code).',
    });
  });

  it('do not run when the code itself fails', async () => {
    const outcome = await run('1 / 0', {after: 'assert True'});
    expect(outcome).toMatchObject({error: {line: 1}});
    expect(outcome.check).toBeUndefined();
  });
});

describe('a program that goes wrong', () => {
  it('is told by the reader’s own lines', async () => {
    expect(await errorOf('import statistics\ndef f(x):\n    return statistics.mean(x)\n\nf([])')).toMatchObject({
      message: 'StatisticsError: mean requires at least one data point', line: 3, trace: [{line: 5, text: 'f([])'}, {line: 3, text: 'return statistics.mean(x)'}],
    });
    expect(await errorOf('for i in range(3)\n    print(i)')).toMatchObject({message: "SyntaxError: expected ':'", line: 1});
    expect(await errorOf('if True:\nprint(1)')).toMatchObject({line: 2, help: expect.stringContaining('same column')});
  });

  it('gets a sentence of help for a common mistake', async () => {
    const helped = ['x', 'import requests', 'import numpy', '{}["a"]', '[][0]', '"".nope', '1/0', 'None + 1', '"a" + 1', 'int("a")', 'open("x")', 'input()',
      'def f(): f()\nf()', '[0] * 10**9', 'import threading\nthreading.Thread().start()', 'print((1)', 'import subprocess\nsubprocess.run("ls")'];
    for (const code of helped) expect((await errorOf(code))?.help, code).toMatch(/^.{20,}/);
  });

  it('cannot ask for input, and is not lost when it ends itself', async () => {
    expect(await errorOf('name = input("? ")')).toMatchObject({message: expect.stringContaining('input()'), line: 1});
    expect(await errorOf('import sys\nsys.stdin.readline()')).toMatchObject({message: expect.stringContaining('input()')});
    expect(await errorOf('import sys\nsys.exit(3)')).toEqual({message: 'The program ended itself: sys.exit(3).', line: 2});
    expect(textOf(await run('1 + 1'))).toEqual(['2']);
  });

  it('may print 200 MB: the first 100,000 characters stay, the rest is counted', async () => {
    const {outputs} = await run('for i in range(200):\n    print("x" * 1_000_000)');
    expect(outputs).toEqual([{kind: 'text', text: 'x'.repeat(100_000), cut: 200_000_200 - 100_000}]);
  });

  it('finds memory at its end and goes on', async () => {
    const message = `MemoryError: Python in this page may use ${MOST_MEMORY / 1024 ** 2} MB, and this needs more.`;
    expect(await errorOf('x = []\nwhile True:\n    x.append(bytearray(10_000_000))')).toMatchObject({message, line: 3});
    expect(await errorOf('[0] * 10**9')).toMatchObject({message});
    expect(textOf(await run('1 + 1'))).toEqual(['2']);
  });

  it('with a broken exception of its own is told by its name', async () => {
    expect(await errorOf('class E(Exception):\n    def __str__(self): raise ValueError\nraise E')).toMatchObject({message: 'E', line: 3});
  });

  it('that breaks the interpreter says so (last: it does)', async () => {
    expect(await errorOf('import os\nos._exit(3)')).toMatchObject({lost: true, message: expect.stringMatching(/^The program ended Python itself\./)});
  });
});

async function sameInDuckDb(): Promise<{rows: number; sum: number; missing: number}> {
  const {DuckDBInstance} = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll("SELECT count(*)::INT, sum(quantity)::INT, count(*) FILTER (invoiced_at IS NULL)::INT FROM '.cache/static/data/sales/orders.parquet'");
  const [rows, sum, missing] = answer.getRows()[0] as number[];
  return {rows: rows!, sum: sum!, missing: missing!};
}
