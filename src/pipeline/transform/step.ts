import {PipelineError} from '../engine/errors';
import {hashModules, hashText} from '../engine/hash';
import type {Session} from '../engine/session';
import type {Step} from '../engine/step';
import {engineVersion, quote} from '../sql/database';
import {render} from '../sql/render';
import {modelId, type Model} from './models';
import {runTests, testedAgainst} from './tests';

/** Name of the step that builds a model: `build_fct_demand_weekly`. */
export function buildId(model: Pick<Model, 'name'>): string {
  return `build_${model.name}`;
}

/**
 * The step that builds one SQL model and tests the result before it is put in place.
 * @param models all models, to know in which schema a `ref` lies
 */
export function modelStep(model: Model, models: readonly Model[], vars: Readonly<Record<string, string>>): Step {
  const folderOf = new Map(models.map((one) => [one.name, one.folder]));
  const schemaOf = (name: string) => folderOf.get(name) ?? 'unknown_model';
  const sql = render(model.text, schemaOf, vars);
  const refs = [...new Set([...model.references.refs, ...testedAgainst(model)])].filter((name) => name !== model.name);
  return {
    id: buildId(model), kind: model.folder === 'features' ? 'features' : 'model', owner: model.config.meta.owner, description: model.description,
    inputs: [...model.references.sources.map(([schema, table]) => `${schema}.${table}`), ...refs.map((name) => `${schemaOf(name)}.${name}`)],
    outputs: [modelId(model)],
    source: model.source, sql,
    code: () => hashText(engineVersion, hashModules('transform/step.ts'), sql, JSON.stringify([model.columns.map((column) => [column.name, column.data_tests]), model.config.meta.key])),
    run: (session) => build(session, model, sql, schemaOf),
  };
}

async function build(session: Session, model: Model, sql: string, schemaOf: (name: string) => string): Promise<void> {
  const id = modelId(model);
  await session.writeQuery(id, sql, model.config.meta.key);
  for (const other of testedAgainst(model)) session.input(`${schemaOf(other)}.${other}`);
  const results = await runTests(session.db, model, `read_parquet(${quote(session.output(id))})`, schemaOf);
  session.notes.checks.push(...results);
  const failed = results.filter((result) => !result.passed);
  const [first] = failed;
  if (!first) return;
  const more = failed.length > 1 ? `; ${failed.length - 1} more tests fail` : '';
  throw new PipelineError({rule: 'test', file: model.source}, `${first.failingRows === 1 ? '1 row fails' : `${first.failingRows} rows fail`} ${first.name}, first ${first.examples.join(', ')}${more}; ${id} stays as it was`);
}
