import type {ColumnReach} from './columns';
import type {Picture} from './picture';
import {reach} from './reach';

/** What stands out in the drawing, by position, while the rest steps back. */
export interface Light {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** The columns that are followed, by the position of their dataset. */
  readonly fields?: ReadonlyMap<number, readonly string[]>;
}

/** A box with all that it comes from and all that it feeds. */
export function lightOf({edges}: Picture, at: number): Light {
  const {up, down} = reach(edges.map(({ends}) => ends), at);
  const within = (set: ReadonlySet<number>, node: number) => node === at || set.has(node);
  const lit = edges.flatMap(({ends: [from, to]}, i) =>
    (within(up, from) && within(up, to)) || (within(down, from) && within(down, to)) ? [i] : [],
  );
  return {nodes: new Set([at, ...up, ...down]), edges: new Set(lit)};
}

/** A column with the boxes and lines that its values pass. */
export function lightOfColumn({nodes, edges}: Picture, at: number, field: string, {up, down}: ColumnReach): Light {
  const position = new Map(nodes.map(({id}, i) => [id, i]));
  const fields = new Map<number, string[]>([[at, [field]]]);
  const passed = new Set<string>();
  for (const {from, to} of [...up, ...down]) {
    const ends = [from, to].map(({dataset}) => position.get(dataset));
    if (ends.includes(undefined)) continue;
    passed.add(ends.join());
    [from, to].forEach((column, i) => {
      const known = fields.get(ends[i]!) ?? [];
      if (!known.includes(column.field)) fields.set(ends[i]!, [...known, column.field]);
    });
  }
  return {nodes: new Set(fields.keys()), edges: new Set(edges.flatMap(({ends}, i) => (passed.has(ends.join()) ? [i] : []))), fields};
}
