import type {Node} from './ast';
import {merge, queryColumns, SEPARATOR, type Origins, type Relation, type Scope} from './lineage';
import {originsOf} from './lineageExpression';

/** Reads a FROM clause into `into`; what joins compare is added to the scope's filters. */
export function relationsOf(from: Node, scope: Scope, into: Relation[]): void {
  const alias = String(from.alias ?? '');
  switch (from.type) {
    case 'EMPTY':
      return;
    case 'BASE_TABLE':
      into.push(table(from, alias, scope));
      return;
    case 'SUBQUERY':
      into.push({alias, columns: renamed(queryColumns((from.subquery as {node: Node}).node, scope), from)});
      return;
    case 'TABLE_FUNCTION':
      into.push(tableFunction(from, alias, scope));
      return;
    case 'EXPRESSION_LIST':
      into.push(values(from, alias));
      return;
    case 'JOIN':
      join(from, scope, into);
      return;
    default:
      throw new Error(`Lineage Error: no rule for ${String(from.type)} in FROM`);
  }
}

function table(from: Node, alias: string, scope: Scope): Relation {
  const name = String(from.table_name);
  const cte = from.schema_name ? undefined : scope.ctes.get(name);
  if (cte) return {alias: alias || name, columns: new Map(cte)};
  const id = [from.schema_name, name].filter(Boolean).join('.');
  return {alias: alias || name, columns: new Map(scope.columnsOf(id).map((column) => [column, new Map([[id + SEPARATOR + column, 'identity']]) as Origins]))};
}

/** `range(…)`, `unnest(…)`: a column named like the alias, made from what the arguments read. */
function tableFunction(from: Node, alias: string, scope: Scope): Relation {
  const made = originsOf(from.function as Node, {...scope, outer: scope});
  const call = String((from.function as Node).function_name);
  const names = (from.column_name_alias as string[] | undefined) ?? [];
  return {alias: alias || call, columns: new Map((names.length > 0 ? names : [call]).map((name) => [name, merge(new Map(), made, 'transformation')]))};
}

/** `(VALUES …) AS v(a, b)`: constants come from no table. */
function values(from: Node, alias: string): Relation {
  const names = (from.expected_names as string[] | undefined) ?? (from.column_name_alias as string[] | undefined) ?? [];
  const width = ((from.values as unknown[][])[0] ?? []).length;
  const all = Array.from({length: width}, (_, i) => (from.column_name_alias as string[] | undefined)?.[i] ?? names[i] ?? `col${i}`);
  return {alias, columns: new Map(all.map((name) => [name, new Map()]))};
}

function join(from: Node, scope: Scope, into: Relation[]): void {
  relationsOf(from.left as Node, scope, into);
  relationsOf(from.right as Node, scope, into);
  const here = {...scope, relations: into};
  if (from.condition) merge(scope.filters, originsOf(from.condition as Node, here));
  for (const column of (from.using_columns as string[]) ?? []) merge(scope.filters, originsOf({class: 'COLUMN_REF', column_names: [column]}, here));
}

function renamed(columns: Map<string, Origins>, from: Node): Map<string, Origins> {
  const names = (from.column_name_alias as string[] | undefined) ?? [];
  return new Map([...columns].map(([name, origins], i) => [names[i] ?? name, origins]));
}
