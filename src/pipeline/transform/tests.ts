import type {CheckResult} from '../engine/step';
import {identifier, quote, type Database} from '../sql/database';
import {modelId, type Model, type ModelTest} from './models';

interface TestQuery {
  readonly name: string;
  readonly description: string;
  readonly column: string;
  /** SELECT of the failing values, as column `k`. */
  readonly bad: string;
}

/** dbt's generic tests, as queries over the model's new table. */
function query(test: ModelTest, column: string, table: string, schemaOf: (model: string) => string): TestQuery {
  const name = identifier(column);
  if (test === 'unique') {
    return {name: `unique(${column})`, description: `${column} is unique.`, column, bad: `SELECT ${name} AS k FROM ${table} WHERE ${name} IS NOT NULL GROUP BY ${name} HAVING count(*) > 1`};
  }
  if (test === 'not_null') {
    return {name: `not_null(${column})`, description: `${column} always has a value.`, column, bad: `SELECT ${name} AS k FROM ${table} WHERE ${name} IS NULL`};
  }
  if ('accepted_values' in test) {
    const {values} = test.accepted_values.arguments;
    return {name: `accepted_values(${column})`, description: `${column} is one of ${values.join(', ')}.`, column, bad: `SELECT ${name} AS k FROM ${table} WHERE ${name} NOT IN (${values.map(quote).join(', ')})`};
  }
  const {to, field} = test.relationships.arguments;
  const target = /ref\('([^']+)'\)/.exec(to)?.[1] ?? to;
  return {
    name: `relationships(${column})`, description: `${column} is found in ${target}.`, column,
    bad: `SELECT ${name} AS k FROM ${table} WHERE ${name} IS NOT NULL AND ${name} NOT IN (SELECT ${identifier(field)} FROM ${schemaOf(target)}.${target})`,
  };
}

/**
 * Runs the tests of a model, and one more that dbt has no short word for: the columns of its key single out a row.
 * @param table where the new result lies, before it is put in place
 */
export async function runTests(db: Database, model: Model, table: string, schemaOf: (model: string) => string): Promise<CheckResult[]> {
  const key = model.config.meta.key.map(identifier).join(', ');
  const queries: TestQuery[] = [
    {name: `unique(${model.config.meta.key.join(', ')})`, description: `One row for each ${model.config.meta.key.join(', ')}.`, column: '', bad: `SELECT concat_ws('/', ${key}) AS k FROM ${table} GROUP BY ${key} HAVING count(*) > 1`},
    ...model.columns.flatMap((column) => column.data_tests.map((test) => query(test, column.name, table, schemaOf))),
  ];
  const [counts] = await db.rows(`SELECT ${queries.map(({bad}, i) => `(SELECT count(*) FROM (${bad})) AS n${i}`).join(', ')}`);
  return Promise.all(queries.map(async ({name, description, column, bad}, i): Promise<CheckResult> => {
    const failingRows = Number(counts?.[`n${i}`]);
    const found = failingRows === 0 ? [] : await db.rows(`SELECT k FROM (${bad}) ORDER BY k LIMIT 5`);
    return {
      dataset: modelId(model), name, description, severity: 'error', passed: failingRows === 0, failingRows, examples: found.map((row) => String(row.k)), ...(column ? {column} : {}),
    };
  }));
}

/** Models that the tests of a model read. */
export function testedAgainst(model: Model): string[] {
  return model.columns.flatMap((column) => column.data_tests.flatMap((test) => (typeof test === 'object' && 'relationships' in test ? (/ref\('([^']+)'\)/.exec(test.relationships.arguments.to)?.[1] ?? []) : [])));
}
