import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {z} from 'zod';
import {pipelineFolder} from '../engine/hash';
import {references, type References} from '../sql/render';

const test = z.union([
  z.enum(['unique', 'not_null']),
  z.object({accepted_values: z.object({arguments: z.object({values: z.array(z.string())})})}),
  z.object({relationships: z.object({arguments: z.object({to: z.string(), field: z.string()})})}),
]);

const column = z.object({
  name: z.string(), description: z.string().default(''), data_tests: z.array(test).default([]),
  config: z.object({meta: z.object({unit: z.string().optional(), personal: z.enum(['none', 'direct', 'quasi', 'sensitive', 'text']).optional()})}).optional(),
});

const modelSchema = z.object({
  name: z.string(), description: z.string().min(1), columns: z.array(column).default([]),
  config: z.object({meta: z.object({
    owner: z.string(), expert: z.string(), projects: z.array(z.string()), domain: z.string(), key: z.array(z.string()).min(1),
    promise_hours: z.number().optional(), up_to: z.string().optional(), publish: z.boolean().default(true),
  })}),
});

const fileSchema = z.object({version: z.literal(2), models: z.array(modelSchema)});

export type ModelTest = z.infer<typeof test>;

/** One SQL file with what its schema.yml says of it. */
export interface Model extends z.infer<typeof modelSchema> {
  /** Folder, and schema of its table: staging, marts or features. */
  readonly folder: string;
  readonly text: string;
  readonly references: References;
  /** Path relative to the repository. */
  readonly source: string;
}

/** Folders of models, in the order in which they build on each other. */
export const folders = ['staging', 'marts', 'features'] as const;

/**
 * Reads the SQL models and what their schema.yml says, as dbt does.
 * @param root folder that holds `models/`
 * @throws Error that names a model without description or a description without model
 */
export function readModels(root = pipelineFolder): Model[] {
  return folders.flatMap((folder) => {
    const at = path.join(root, 'models', folder);
    const read = fileSchema.safeParse(parse(readFileSync(path.join(at, 'schema.yml'), 'utf8')));
    if (!read.success) throw new Error(`models/${folder}/schema.yml: ${z.prettifyError(read.error).replaceAll('\n', ' ')}`);
    const names = readdirSync(at).filter((name) => name.endsWith('.sql')).map((name) => name.slice(0, -4)).sort();
    const described = read.data.models.map((model) => model.name);
    const stray = [...names.filter((name) => !described.includes(name)), ...described.filter((name) => !names.includes(name))];
    if (stray.length > 0) throw new Error(`models/${folder}: ${stray.join(', ')} is in the folder or in schema.yml, but not in both`);
    return read.data.models.map((model) => {
      const text = readFileSync(path.join(at, `${model.name}.sql`), 'utf8');
      return {...model, folder, text, references: references(text), source: `src/pipeline/models/${folder}/${model.name}.sql`};
    });
  });
}

/** Values of `var()`, from dbt_project.yml. */
export function readVars(root = pipelineFolder): Record<string, string> {
  const project = parse(readFileSync(path.join(root, 'dbt_project.yml'), 'utf8')) as {vars?: Record<string, unknown>};
  return Object.fromEntries(Object.entries(project.vars ?? {}).map(([name, value]) => [name, String(value)]));
}

/** Dataset of a model: `marts.fct_demand_weekly`. */
export function modelId(model: Pick<Model, 'folder' | 'name'>): string {
  return `${model.folder}.${model.name}`;
}
