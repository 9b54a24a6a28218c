/** Names that a model takes from others: `ref` another model, `source` a checked table. */
export interface References {
  readonly refs: readonly string[];
  readonly sources: readonly (readonly [schema: string, table: string])[];
}

const REF = /\{\{\s*ref\(\s*'([^']+)'\s*\)\s*\}\}/g;
const SOURCE = /\{\{\s*source\(\s*'([^']+)'\s*,\s*'([^']+)'\s*\)\s*\}\}/g;
const VAR = /\{\{\s*var\(\s*'([^']+)'\s*\)\s*\}\}/g;
const CONFIG = /\{\{\s*config\([^}]*\)\s*\}\}\s*/g;

/** Finds what a model depends on, as dbt does: by its ref() and source() calls. */
export function references(text: string): References {
  return {
    refs: unique([...text.matchAll(REF)].map((match) => match[1] as string)),
    sources: [...new Map([...text.matchAll(SOURCE)].map((match) => [`${match[1]}.${match[2]}`, [match[1] as string, match[2] as string] as const])).values()],
  };
}

/**
 * Replaces the few macros that the models use. dbt renders the same files with its own.
 *
 * @param text SQL of a model file
 * @param schemaOf schema in which a model's table lies
 * @param vars values of `var()`; the same as in dbt_project.yml
 * @throws Error when a macro is left that this renderer does not know, or a var has no value
 */
export function render(text: string, schemaOf: (model: string) => string, vars: Readonly<Record<string, string>>): string {
  const sql = text
    .replace(CONFIG, '')
    .replace(REF, (_, model: string) => `${schemaOf(model)}.${model}`)
    .replace(SOURCE, (_, schema: string, table: string) => `${schema}.${table}`)
    .replace(VAR, (_, name: string) => vars[name] ?? missing(name));
  const left = /\{[{%].*?[%}]\}/s.exec(sql);
  if (left) throw new Error(`the macro ${left[0]} is not known here; models may use ref, source, var and config`);
  return sql.trim().replace(/;\s*$/, '');
}

function missing(name: string): never {
  throw new Error(`var('${name}') has no value; add it under vars in dbt_project.yml`);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
