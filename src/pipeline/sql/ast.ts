import {quote, type Database} from './database';

/** A node of DuckDB's own syntax tree, as `json_serialize_sql` writes it. */
export interface Node {
  readonly [key: string]: unknown;
}

/**
 * Parses one SELECT with DuckDB's parser, the same that runs it.
 * @throws Error with DuckDB's message when the text is no SELECT
 */
export async function parse(db: Database, sql: string): Promise<Node> {
  const tree = JSON.parse(String(await db.value(`SELECT json_serialize_sql(${quote(sql)})`))) as {error: boolean; error_message?: string; statements?: {node: Node}[]};
  const node = tree.statements?.[0]?.node;
  if (tree.error || !node) throw new Error(`Parser Error: ${tree.error_message ?? 'no statement'}`);
  return node;
}

/** Common table expressions of a node, by name. */
export function ctes(node: Node): [string, Node][] {
  const map = (node.cte_map as {map?: {key: string; value: {query: {node: Node}}}[]} | undefined)?.map ?? [];
  return map.map(({key, value}) => [key, value.query.node]);
}

/** Everything directly below a node that is a node itself. */
export function children(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter((one): one is Node => typeof one === 'object' && one !== null));
}

/** Tables that a statement names with a schema, without its common table expressions, sorted. */
export function tablesOf(root: Node): string[] {
  const found = new Set<string>();
  const visit = (node: Node, hidden: ReadonlySet<string>) => {
    const known = new Set([...hidden, ...ctes(node).map(([name]) => name)]);
    const name = String(node.table_name ?? '');
    if (node.type === 'BASE_TABLE' && (node.schema_name || !known.has(name))) found.add([node.schema_name, name].filter(Boolean).join('.'));
    for (const child of children(node)) visit(child, known);
  };
  visit(root, new Set());
  return [...found].sort();
}
