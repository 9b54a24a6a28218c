import ELK, {type ElkEdgeSection, type ElkExtendedEdge, type ElkNode} from 'elkjs';
import {LANES, type Graph, type GraphNode} from '../../catalog/lineage/graph';
import {NODE_HEIGHT, type Picture} from '../../catalog/lineage/picture';

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'SPLINES',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false', // or each would have lanes of its own
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.spacing.nodeNode': '10',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
};

// System fonts differ; this is what the widest of them needs for a letter of the label (13 px) and of the note (11.5 px).
const LETTER = 8;
const NOTE_LETTER = 6.8;
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
    edges: graph.edges.map(([from, to], i) => ({id: `e${i}`, sources: [String(from)], targets: [String(to)]})),
  };
  const laid = await elk.layout(asked);
  const edgeAt = (i: number): ElkExtendedEdge => laid.edges![i]!;
  const nodes = graph.nodes.map((node, i) => {
    const {x = 0, y = 0, width = 0} = laid.children![i]!;
    return {...node, x: round(x), y: round(y), width};
  });
  const edges = graph.edges.map((ends, i) => ({ends, path: pathOf(edgeAt(i).sections![0]!)}));
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

/** Splines come as control points, three to a piece; a straight line comes as two points. */
function pathOf({startPoint, endPoint, bendPoints = []}: ElkEdgeSection): string {
  const points = [...bendPoints, endPoint].map(({x, y}) => `${round(x)} ${round(y)}`);
  const command = points.length % 3 === 0 ? 'C' : 'L';
  return `M${round(startPoint.x)} ${round(startPoint.y)}${command}${points.join(' ')}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
