import {ctes, parse, type Node} from './ast';
import type {Database} from './database';
import {originsOf} from './lineageExpression';
import {relationsOf} from './lineageFrom';

/** How a column of the result depends on a column of a table. */
export type How = 'identity' | 'transformation' | 'aggregation';

/** Columns of tables, `sales.orders␟quantity`, and how they were used. */
export type Origins = Map<string, How>;

/** Something rows are taken from: a table, a subquery or a common table expression, and where its columns come from. */
export interface Relation {
  readonly alias: string;
  readonly columns: Map<string, Origins>;
}

/** What names mean at one place of a query. */
export interface Scope {
  readonly columnsOf: (table: string) => readonly string[];
  readonly ctes: ReadonlyMap<string, Map<string, Origins>>;
  readonly relations: readonly Relation[];
  /** Columns of the same SELECT that later ones may use by name. */
  readonly aliases: Map<string, Origins>;
  readonly outer?: Scope;
  /** Columns that decide which rows there are: filters, joins, groups, order. */
  readonly filters: Origins;
}

export interface ColumnOrigin {
  readonly table: string;
  readonly column: string;
  readonly how: How | 'filter';
}

export interface QueryLineage {
  readonly fields: ReadonlyMap<string, readonly ColumnOrigin[]>;
  /** Columns that decide which rows there are. */
  readonly rows: readonly ColumnOrigin[];
}

export const SEPARATOR = '\u241f';

/**
 * Finds for each column of a query the columns of tables that its value is made from. It reads the syntax tree that DuckDB
 * itself made, so it sees the query that really ran.
 *
 * @param db any database; it only parses
 * @param sql one SELECT
 * @param columnsOf columns of a table in order, for `*`
 * @throws Error when a name cannot be traced, so that lineage is never silently incomplete
 */
export async function columnLineage(db: Database, sql: string, columnsOf: (table: string) => readonly string[]): Promise<QueryLineage> {
  const scope: Scope = {columnsOf, ctes: new Map(), relations: [], aliases: new Map(), filters: new Map()};
  const columns = queryColumns(await parse(db, sql), scope);
  const list = (origins: Origins): ColumnOrigin[] =>
    [...origins].map(([key, how]) => ({table: key.split(SEPARATOR)[0] as string, column: key.split(SEPARATOR)[1] as string, how})).sort(byName);
  return {
    fields: new Map([...columns].map(([name, origins]) => [name, list(origins)])),
    rows: list(scope.filters).map((origin) => ({...origin, how: 'filter'})),
  };
}

/** Columns of a SELECT or a set operation and where they come from. */
export function queryColumns(node: Node, outer: Scope): Map<string, Origins> {
  const known = new Map(outer.ctes);
  for (const [name, query] of ctes(node)) known.set(name, queryColumns(query, {...outer, ctes: known}));
  const scope: Scope = {...outer, ctes: known};
  if (node.type === 'SET_OPERATION_NODE') return united(node, scope);
  if (node.type !== 'SELECT_NODE') throw new Error(`Lineage Error: no rule for ${String(node.type)}`);
  return selectColumns(node, scope);
}

function selectColumns(node: Node, outer: Scope): Map<string, Origins> {
  const scope: Scope = {...outer, relations: [], aliases: new Map(), outer};
  const relations = scope.relations as Relation[];
  relationsOf(node.from_table as Node, scope, relations);
  const columns = scope.aliases;
  for (const [i, item] of (node.select_list as Node[]).entries()) {
    if (item.class === 'STAR') expandStar(item, relations, columns);
    else columns.set(nameOf(item, i), originsOf(item, scope));
  }
  for (const part of ['where_clause', 'having', 'qualify', 'group_expressions', 'modifiers']) {
    for (const one of [node[part]].flat()) if (one) merge(scope.filters, originsOf(one as Node, scope));
  }
  return columns;
}

/** By position, or by name for UNION BY NAME. */
function united(node: Node, scope: Scope): Map<string, Origins> {
  const left = queryColumns(node.left as Node, scope);
  const right = queryColumns(node.right as Node, scope);
  const names = [...left.keys()];
  for (const [i, [name, origins]] of [...right].entries()) {
    const target = node.setop_type === 'UNION_BY_NAME' ? name : (names[i] ?? name);
    left.set(target, merge(left.get(target) ?? new Map(), origins));
  }
  return left;
}

function expandStar(item: Node, relations: readonly Relation[], into: Map<string, Origins>): void {
  const wanted = String(item.relation_name ?? '');
  const left = new Set((item.exclude_list as string[]) ?? []);
  for (const relation of relations) {
    if (wanted && relation.alias !== wanted) continue;
    for (const [name, origins] of relation.columns) if (!left.has(name) && !into.has(name)) into.set(name, new Map(origins));
  }
}

/** Adds origins to others; the stronger use of a column wins. */
export function merge(into: Origins, from: Origins, atLeast: How = 'identity'): Origins {
  const rank = ['identity', 'transformation', 'aggregation'];
  for (const [key, how] of from) {
    const strongest = [how, atLeast, into.get(key) ?? 'identity'].sort((a, b) => rank.indexOf(b) - rank.indexOf(a))[0] as How;
    into.set(key, strongest);
  }
  return into;
}

/** A column without a name can only be used by position, as in a scalar subquery. */
function nameOf(item: Node, position: number): string {
  if (item.alias) return String(item.alias);
  return item.class === 'COLUMN_REF' ? ((item.column_names as string[]).at(-1) as string) : `column ${position}`;
}

function byName(a: ColumnOrigin, b: ColumnOrigin): number {
  const [x, y] = [a.table + SEPARATOR + a.column, b.table + SEPARATOR + b.column];
  return x < y ? -1 : x > y ? 1 : 0;
}
