/** From one node, by position, to another. */
export type Edge = readonly [from: number, to: number];

export interface Reach {
  readonly up: ReadonlySet<number>;
  readonly down: ReadonlySet<number>;
}

/** Everything that a node comes from and everything that it feeds, over any number of steps; the node itself is in neither. */
export const reach = (edges: readonly Edge[], start: number): Reach => ({
  up: closure(edges.map(([from, to]) => [to, from]), start),
  down: closure(edges, start),
});

function closure(edges: readonly Edge[], start: number): Set<number> {
  const next = new Map<number, number[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const seen = new Set<number>();
  const open = [start];
  while (open.length > 0) {
    for (const node of next.get(open.pop()!) ?? []) {
      if (seen.has(node)) continue;
      seen.add(node);
      open.push(node);
    }
  }
  seen.delete(start); // a cycle would lead back
  return seen;
}
