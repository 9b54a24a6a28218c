import type {Catalog, Dataset} from '../../pipeline/catalog/types';
import {counted, short} from '../format';
import {LAYERS} from '../words';
import {reach, type Edge} from './reach';

/** Columns of the drawing, from left to right. What was set aside stands with what was checked: both leave the same check. */
export const LANES = [
  'raw', 'landed', 'checked', 'staging', 'marts', 'features', 'evaluation', 'registry', 'published', 'models and reports',
] as const;

const LANE_OF: Readonly<Record<Dataset['layer'], (typeof LANES)[number]>> = {
  raw: 'raw', landed: 'landed', source: 'checked', quarantine: 'checked', staging: 'staging', mart: 'marts', features: 'features',
  evaluation: 'evaluation', registry: 'registry', published: 'published',
};

/** What the drawing shows as a box: data, or what is made of it for people. */
export interface GraphNode {
  readonly id: string;
  readonly kind: 'dataset' | 'model' | 'report';
  readonly name: string;
  /** The name, without what lane and note say already. */
  readonly label: string;
  /** One more fact, in a few letters. */
  readonly note: string;
  /** Position in LANES. */
  readonly lane: number;
  readonly look?: 'stale' | 'aside';
}

/**
 * flow: values go over; lookup: a check or a join only looks there, and no value comes of it; copy: the dataset is handed out as it
 * is, as everything that is published is.
 */
export type EdgeKind = 'flow' | 'lookup' | 'copy';

export interface GraphEdge {
  /** Positions in `nodes`: data flows from the first to the second. */
  readonly ends: Edge;
  readonly kind: EdgeKind;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** All datasets, models and reports, and what flows between them. Jobs are the lines: each is named on its datasets' pages. */
export function graphOf({datasets, models, reports}: Catalog): Graph {
  const last = LANES.length - 1;
  const nodes: GraphNode[] = [
    ...datasets.map(datasetNode),
    ...models.map(({id, name}) => ({id, kind: 'model' as const, name, label: name, note: 'model', lane: last})),
    ...reports.map(({id, name}) => ({id, kind: 'report' as const, name, label: name, note: 'report', lane: last})),
  ];
  const at = new Map(nodes.map(({id}, i) => [id, i]));
  const steps = [
    ...datasets.flatMap((dataset) => dataset.upstream.map((from) => [from, dataset.id, kindOf(dataset, from)] as const)),
    ...models.flatMap(({id, trainedOn}) => trainedOn.map((from) => [from, id, 'flow'] as const)),
    ...reports.flatMap((report) => report.datasets.map((from) => [from, report.id, 'flow'] as const)),
  ];
  const edges = steps.flatMap(([from, to, kind]) => (at.has(from) && at.has(to) ? [{ends: [at.get(from)!, at.get(to)!] as const, kind}] : []));
  return {nodes, edges};
}

/** What is known of columns tells whether values flow; where nothing is known, they are taken to. */
function kindOf({layer, columnLineage}: Dataset, from: string): EdgeKind {
  if (layer === 'published') return 'copy';
  const isKnown = columnLineage.length > 0;
  return isKnown && !columnLineage.some(({inputs}) => inputs.some(({dataset, how}) => dataset === from && how !== 'filter')) ? 'lookup' : 'flow';
}

function datasetNode({id, layer, domain, records, files, freshness}: Dataset): GraphNode {
  const size = records === null ? counted(files, 'file') : `${short(records)} ${records === 1 ? 'row' : 'rows'}`;
  const look = freshness.stale ? 'stale' : layer === 'quarantine' ? 'aside' : undefined;
  return {
    id, kind: 'dataset', name: id, label: ownName(id, layer), lane: LANES.indexOf(LANE_OF[layer]), ...(look ? {look} : {}),
    note: [domain, layer === 'quarantine' && LAYERS.quarantine.name, size, freshness.stale && 'stale'].filter(Boolean).join(' · '),
  };
}

/** `staging.stg_sales__orders` is `orders`: the lane says the rest, and the note the domain. What is called unlike its lane keeps its id. */
function ownName(id: string, layer: Dataset['layer']): string {
  const [schema] = id.split('.');
  return layer === 'source' || schema === layer || schema === `${layer}s` ? id.split(/\.|__/).at(-1)! : id;
}

/** A node with everything that it comes from and everything that it feeds, near and far. */
export function neighborhood({nodes, edges}: Graph, id: string): Graph {
  const center = nodes.findIndex((node) => node.id === id);
  const {up, down} = reach(edges.map(({ends}) => ends), center);
  const kept = nodes.flatMap((_, i) => (i === center || up.has(i) || down.has(i) ? [i] : []));
  const position = new Map(kept.map((old, i) => [old, i]));
  return {
    nodes: kept.map((i) => nodes[i]!),
    edges: edges.flatMap(({ends: [from, to], kind}) =>
      position.has(from) && position.has(to) ? [{ends: [position.get(from)!, position.get(to)!] as const, kind}] : [],
    ),
  };
}
