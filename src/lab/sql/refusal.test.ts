import {expect, it} from 'vitest';
import {hasAnswer, refusal} from './refusal';
import {troubleOf} from './trouble';

it.each([
  "ATTACH 'https://example.org/x.db' AS x", 'INSTALL spatial', ' -- why\nload json', "COPY (SELECT 1) TO 'x.csv'",
  "SELECT * FROM 'https://example.org/x.parquet'", "SELECT * FROM read_csv_auto('http://example.org/x.csv')", "SELECT 1 FROM t JOIN 's3://a/b.parquet' USING (a)",
])('is not even tried: %s', (text) => expect(refusal({text, line: 1})?.message).toBeTruthy());

it.each(["SELECT 'https://example.org/' AS address", "SELECT * FROM t WHERE url = 'http://a/b'", 'WITH a AS (SELECT 1) FROM a', 'EXPLAIN SELECT 1'])('is tried: %s', (text) =>
  expect(refusal({text, line: 1})).toBeUndefined());

it.each([['SELECT 1', true], ['/* a */ WITH x AS (SELECT 1) FROM x', true], ['DESCRIBE t', true], ['create table t (a int)', false], ['-- a\nDROP VIEW v', false]])(
  'shows a result or none: %s', (text, shown) => expect(hasAnswer(text)).toBe(shown));

it.each([
  ['Invalid Error: Error: IO Error: the page asks no other host', 'IO Error: the page asks no other host', /nothing else/],
  ['Invalid Error: TProtocolException: Invalid data', 'TProtocolException: Invalid data', /arrived damaged/],
  ['Invalid Error: std::bad_alloc', 'std::bad_alloc', /too large for the page/],
  ['Parser Error: syntax error at or near "x"\nLINE 1: x\n        ^', 'Parser Error: syntax error at or near "x"', /“x”/],
])('%s is said plainly', (said, message, help) => {
  const trouble = troubleOf(said, 'x', 1, []);
  expect(trouble.message).toBe(message);
  expect(trouble.help).toMatch(help);
});
