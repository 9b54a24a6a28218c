import type {GraphEdge, GraphNode} from './graph';

/** A graph with its place on paper: computed by the build, drawn as it is. Lengths are CSS pixels at natural size. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly lanes: readonly {readonly name: string; readonly x: number; readonly width: number}[];
}

export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PlacedEdge extends GraphEdge {
  /** The `d` of an SVG path from one box to the other. */
  readonly path: string;
}

export const NODE_HEIGHT = 40;
export const LANE_HEIGHT = 30;

/** The drawing in words: each box with what comes into it and what leaves it. */
export interface LineageRow {
  readonly node: PlacedNode;
  readonly from: readonly PlacedNode[];
  readonly to: readonly PlacedNode[];
}

/** The rows of the table that says what the drawing shows, in the order in which data flows. */
export function tableOf({nodes, edges}: Pick<Picture, 'nodes' | 'edges'>): LineageRow[] {
  const rows = nodes.map((node, i) => ({
    node,
    from: edges.flatMap(({ends: [from, to]}) => (to === i ? [nodes[from]!] : [])),
    to: edges.flatMap(({ends: [from, to]}) => (from === i ? [nodes[to]!] : [])),
  }));
  return rows.sort((a, b) => a.node.lane - b.node.lane || a.node.y - b.node.y);
}
