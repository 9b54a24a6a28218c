import {children, type Node} from './ast';
import {merge, queryColumns, type How, type Origins, type Scope} from './lineage';

const AGGREGATES = new Set([
  'any_value', 'arg_max', 'arg_min', 'array_agg', 'avg', 'bool_and', 'bool_or', 'corr', 'count', 'count_star', 'covar_pop', 'first', 'last',
  'list', 'max', 'max_by', 'mean', 'median', 'min', 'min_by', 'mode', 'quantile', 'quantile_cont', 'regr_slope', 'stddev', 'stddev_pop',
  'stddev_samp', 'string_agg', 'sum', 'var_pop', 'var_samp', 'variance',
]);

/** Columns of tables that an expression reads, and how. */
export function originsOf(node: Node, scope: Scope): Origins {
  if (node.class === 'COLUMN_REF') return lookup(node.column_names as string[], scope);
  if (node.class === 'SUBQUERY') return subquery(node, scope);
  const how: How = node.class === 'WINDOW' || AGGREGATES.has(String(node.function_name ?? '')) ? 'aggregation' : 'transformation';
  const origins: Origins = new Map();
  for (const child of children(node)) merge(origins, originsOf(child, scope), node.class === undefined ? 'identity' : how);
  return origins;
}

function subquery(node: Node, scope: Scope): Origins {
  const origins: Origins = new Map();
  const query = (node.subquery as {node: Node}).node;
  for (const column of queryColumns(query, {...scope, outer: scope}).values()) merge(origins, column, 'transformation');
  if (node.child) merge(origins, originsOf(node.child as Node, scope), 'transformation');
  return origins;
}

/** The meaning of `quantity` or `o.quantity`: in the relations here, else among earlier columns, else further out. */
function lookup(names: readonly string[], scope: Scope): Origins {
  const column = (names.at(-1) as string).toLowerCase();
  const qualifier = names.length > 1 ? names.at(-2)?.toLowerCase() : undefined;
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const found: Origins = new Map();
    let hit = false;
    for (const relation of at.relations) {
      if (qualifier !== undefined && relation.alias.toLowerCase() !== qualifier) continue;
      const origins = [...relation.columns].find(([name]) => name.toLowerCase() === column)?.[1];
      if (!origins) continue;
      merge(found, origins);
      hit = true;
    }
    if (hit) return found;
    const alias = qualifier === undefined ? [...at.aliases].find(([name]) => name.toLowerCase() === column)?.[1] : undefined;
    if (alias) return new Map(alias);
  }
  throw new Error(`Lineage Error: the column ${names.join('.')} cannot be traced to a table`);
}
