import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parse, tablesOf} from './ast';
import {Database} from './database';
import {columnLineage} from './lineage';

let db: Database;
beforeAll(async () => {
  db = await Database.open();
});
afterAll(() => db.close());

const columns: Record<string, string[]> = {'s.a': ['k', 'x', 'day'], 's.b': ['k', 'z', 'day']};

/** `out ← s.a.x (aggregation)` for each column. */
async function told(sql: string): Promise<string[]> {
  const {fields} = await columnLineage(db, sql, (table) => columns[table] ?? []);
  return [...fields].map(([name, origins]) => `${name} ← ${origins.map((one) => `${one.table}.${one.column} ${one.how}`).join(', ')}`);
}

describe('column lineage', () => {
  it('tells unchanged, changed and summed columns apart', async () => {
    expect(await told('SELECT a.k, a.x + 1 AS y, sum(b.z) AS t FROM s.a AS a JOIN s.b AS b USING (k) GROUP BY ALL')).toEqual([
      'k ← s.a.k identity', 'y ← s.a.x transformation', 't ← s.b.z aggregation',
    ]);
  });

  it('goes through common table expressions, subqueries and unions', async () => {
    const sql = `WITH q AS (SELECT k, max(z) AS m FROM s.b GROUP BY k), u AS (SELECT k, m FROM q UNION ALL SELECT k, x AS m FROM s.a)
      SELECT v.k, v.m * 2 AS m2, (SELECT min(day) FROM s.a) AS first FROM (SELECT * FROM u) AS v`;
    expect(await told(sql)).toEqual(['k ← s.a.k identity, s.b.k identity', 'm2 ← s.a.x transformation, s.b.z aggregation', 'first ← s.a.day aggregation']);
  });

  it('expands stars and leaves out what is excluded', async () => {
    expect(await told('SELECT b.* EXCLUDE (day), a.x FROM s.a AS a, s.b AS b')).toEqual(['k ← s.b.k identity', 'z ← s.b.z identity', 'x ← s.a.x identity']);
  });

  it('sees windows, filters and columns that refer to earlier ones', async () => {
    expect(await told('SELECT x AS w, w * 2 AS w2, lag(x) OVER (PARTITION BY k ORDER BY day) AS before FROM s.a WHERE k > 1')).toEqual([
      'w ← s.a.x identity', 'w2 ← s.a.x transformation', 'before ← s.a.day aggregation, s.a.k aggregation, s.a.x aggregation',
    ]);
  });

  it('tells which columns decide on the rows', async () => {
    const {rows} = await columnLineage(db, 'SELECT a.x FROM s.a AS a JOIN s.b AS b ON a.k = b.k WHERE b.z > 1', (table) => columns[table] ?? []);
    expect(rows.map((one) => `${one.table}.${one.column}`)).toEqual(['s.a.k', 's.b.k', 's.b.z']);
  });

  it('refuses a name that it cannot trace', async () => {
    await expect(told('SELECT nothing FROM s.a')).rejects.toThrow('the column nothing cannot be traced to a table');
  });
});

describe('tables of a query', () => {
  it('are those that DuckDB itself names, without common table expressions', async () => {
    const sql = 'WITH a AS (SELECT k FROM s.a) SELECT * FROM a WHERE EXISTS (SELECT 1 FROM s.b WHERE s.b.k = a.k)';
    expect(tablesOf(await parse(db, sql))).toEqual(['s.a', 's.b']);
    await db.run('CREATE SCHEMA s; CREATE TABLE s.a (k INTEGER); CREATE TABLE s.b (k INTEGER)');
    expect(db.tablesIn(sql)).toEqual(['s.a', 's.b']);
  });
});
