import ELK, {type ElkEdgeSection, type ElkExtendedEdge, type ElkNode} from 'elkjs';
import {LANES, type Graph, type GraphEdge, type GraphNode} from '../../catalog/lineage/graph';
import {NODE_HEIGHT, type Picture, type PlacedNode} from '../../catalog/lineage/picture';

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'SPLINES',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false', // or each would have lanes of its own
  'elk.layered.spacing.nodeNodeBetweenLayers': '52',
  'elk.spacing.nodeNode': '10',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
};

// System fonts differ; this is what the widest of them needs for a letter of the label (13 px) and of the note (11.5 px).
const LETTER = 8;
const NOTE_LETTER = 6.8;
const BULGE = 56;
const ROOM_AROUND = {dataset: 20, model: 34, report: 34} as const;

const elk = new ELK();

/** Gives every box and line of a graph its place. Same graph, same picture. */
export async function layOut(graph: Graph): Promise<Picture> {
  const widths = LANES.map((_, lane) => Math.max(0, ...graph.nodes.filter((node) => node.lane === lane).map(widthOf)));
  const asked: ElkNode = {
    id: 'root', layoutOptions: OPTIONS,
    children: graph.nodes.map(({lane}, i) => ({
      id: String(i), height: NODE_HEIGHT, width: widths[lane]!, // one width in a lane: calmer than many
      layoutOptions: {'elk.partitioning.partition': String(lane)},
    })),
    edges: graph.edges.flatMap((edge, i) => (isRouted(edge, graph) ? [{id: String(i), sources: [String(edge.ends[0])], targets: [String(edge.ends[1])]}] : [])),
  };
  const laid = await elk.layout(asked);
  const routed = new Map((laid.edges as ElkExtendedEdge[]).map((edge) => [Number(edge.id), edge]));
  const nodes = graph.nodes.map((node, i) => {
    const {x = 0, y = 0, width = 0} = laid.children![i]!;
    return {...node, x: round(x), y: round(y), width};
  });
  const edges = graph.edges.map((edge, i) => {
    const section = routed.get(i)?.sections?.[0];
    return {...edge, path: section ? routedPath(section) : arc(nodes[edge.ends[0]]!, nodes[edge.ends[1]]!, edge)};
  });
  return {width: Math.ceil(laid.width!), height: Math.ceil(laid.height!), nodes, edges, lanes: lanesOf(laid, graph)};
}

const widthOf = ({kind, label, note}: GraphNode) => Math.ceil(Math.max(label.length * LETTER, note.length * NOTE_LETTER) + ROOM_AROUND[kind]);

function lanesOf(laid: ElkNode, {nodes}: Graph): Picture['lanes'] {
  return LANES.flatMap((name, lane) => {
    const boxes = laid.children!.filter((_, i) => nodes[i]!.lane === lane);
    if (boxes.length === 0) return [];
    const x = Math.min(...boxes.map((box) => box.x!));
    return [{name, x: round(x), width: round(Math.max(...boxes.map((box) => box.x! + box.width!)) - x)}];
  });
}

/** Looks within a lane, and copies, would pull the lanes apart: they have no say in where things stand. */
const isRouted = ({ends: [from, to], kind}: GraphEdge, {nodes}: Graph) => kind === 'flow' || (kind === 'lookup' && nodes[from]!.lane !== nodes[to]!.lane);

/** A look within a lane is an arc on its right side; a copy goes straight over. */
function arc(from: PlacedNode, to: PlacedNode, {kind}: GraphEdge): string {
  const [x, y, y2] = [from.x + from.width, round(from.y + NODE_HEIGHT / 2), round(to.y + NODE_HEIGHT / 2)];
  if (kind === 'copy') return `M${x} ${y}C${x + BULGE} ${y} ${to.x - BULGE} ${y2} ${to.x} ${y2}`;
  const x2 = to.x + to.width;
  const bulge = Math.max(x, x2) + BULGE;
  return `M${x} ${y}C${bulge} ${y} ${bulge} ${y2} ${x2} ${y2}`;
}

/** Splines come as control points, three to a piece; a straight line comes as two points. */
function routedPath({startPoint, endPoint, bendPoints = []}: ElkEdgeSection): string {
  const points = [...bendPoints, endPoint].map(({x, y}) => `${round(x)} ${round(y)}`);
  const command = points.length % 3 === 0 ? 'C' : 'L';
  return `M${round(startPoint.x)} ${round(startPoint.y)}${command}${points.join(' ')}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
