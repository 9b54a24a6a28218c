import {describe, expect, it} from 'vitest';
import type {Catalog, Dataset} from '../../pipeline/catalog/types';
import {layOut} from '../../plugins/catalog/layout';
import {columnEdges, columnReach} from './columns';
import {graphOf, neighborhood} from './graph';
import {lightOf, lightOfColumn} from './light';
import {neighbor} from './neighbor';
import {tableOf} from './picture';
import {reach, type Edge} from './reach';

const identity = (dataset: string, field: string) => ({dataset, field, how: 'identity' as const});

function dataset(id: string, layer: Dataset['layer'], upstream: string[], columnLineage: Dataset['columnLineage'] = []): Dataset {
  return {
    id, kind: 'dataset', name: id, description: '', layer, owner: 'Sales', expert: 'the-planner', domain: 'sales', projects: [],
    location: {namespace: 'n', name: id, path: id, format: 'parquet'}, records: 1200, files: 1, bytes: 1, schema: [], personalData: false,
    sample: [], versions: [], checks: [], freshness: {stale: id === 'raw.parts'}, activity: [], consumers: [], upstream, downstream: [], columnLineage,
  };
}

// raw.orders → orders → mart → report; raw.parts → parts, where the mart only looks something up.
const catalog: Catalog = {
  formatVersion: 1, company: 'P', recordedAt: '2025-12-31T00:00:00Z', projects: [], jobs: [], models: [], experts: [], runs: [],
  datasets: [
    dataset('raw.orders', 'raw', []), dataset('raw.parts', 'raw', []),
    dataset('sales.orders', 'source', ['raw.orders'], [{field: 'part_no', inputs: [identity('raw.orders', 'part_no')]}]),
    dataset('rnd.parts', 'source', ['raw.parts'], [{field: 'part_no', inputs: [identity('raw.parts', 'no')]}]),
    dataset('marts.demand', 'mart', ['sales.orders', 'rnd.parts'], [
      {field: 'part', inputs: [identity('sales.orders', 'part_no'), {dataset: 'rnd.parts', field: 'part_no', how: 'filter'}]},
    ]),
  ],
  reports: [{id: 'demand', kind: 'report', name: 'Demand', description: '', question: '', owner: '', expert: '', projects: [], datasets: ['marts.demand'], sample: []}],
};
const graph = graphOf(catalog);
const ids = (positions: Iterable<number>) => [...positions].map((i) => graph.nodes[i]!.id).sort();
const at = (id: string) => graph.nodes.findIndex((node) => node.id === id);

describe('what a node comes from and feeds', () => {
  const edges: Edge[] = [[0, 1], [1, 2], [3, 2], [2, 4], [5, 6]];
  it('is closed over all steps, and holds nothing else', () => {
    expect([...reach(edges, 2).up].sort()).toEqual([0, 1, 3]);
    expect([...reach(edges, 1).down].sort()).toEqual([2, 4]);
    expect(reach(edges, 5).up.size).toBe(0);
  });
  it('ends on a cycle, and does not hold the node itself', () => {
    expect([...reach([[0, 1], [1, 0]], 0).down]).toEqual([1]);
  });
});

describe('the graph of a catalog', () => {
  it('has a box for each dataset, model and report, and a line for each step', () => {
    expect(graph.nodes).toHaveLength(6);
    expect(graph.edges.map(({ends: [from, to]}) => ids([from])[0] + ' → ' + ids([to])[0])).toEqual([
      'raw.orders → sales.orders', 'raw.parts → rnd.parts', 'sales.orders → marts.demand', 'rnd.parts → marts.demand', 'marts.demand → demand',
    ]);
  });
  it('tells a line over which values flow from one that only looks', () => {
    expect(graph.edges.map(({kind}) => kind)).toEqual(['flow', 'flow', 'flow', 'lookup', 'flow']);
  });
  it('says in a box what lane and note leave open, and what is stale', () => {
    expect(graph.nodes[at('raw.parts')]).toMatchObject({label: 'parts', note: 'sales · 1.2 k rows · stale', look: 'stale', lane: 0});
  });
  it('is cut to all that a dataset comes from and feeds', () => {
    const near = neighborhood(graph, 'sales.orders');
    expect(near.nodes.map(({id}) => id)).toEqual(['raw.orders', 'sales.orders', 'marts.demand', 'demand']);
    expect(near.edges).toHaveLength(3);
  });
});

describe('the drawing', () => {
  it('says the same as its table: every line is a row’s, both ways', async () => {
    const picture = await layOut(graph);
    const drawn = picture.edges.map(({ends: [from, to]}) => `${picture.nodes[from]!.id} ${picture.nodes[to]!.id}`).sort();
    const rows = tableOf(picture);
    expect(rows.flatMap(({node, from}) => from.map(({id}) => `${id} ${node.id}`)).sort()).toEqual(drawn);
    expect(rows.flatMap(({node, to}) => to.map(({id}) => `${node.id} ${id}`)).sort()).toEqual(drawn);
    expect(rows.map(({node}) => node.id).sort()).toEqual(graph.nodes.map(({id}) => id).sort());
  });
  it('flows from left to right, no box on another', async () => {
    const {nodes, edges, width, height} = await layOut(graph);
    for (const {ends: [from, to]} of edges) expect(nodes[from]!.x + nodes[from]!.width).toBeLessThan(nodes[to]!.x);
    for (const a of nodes) {
      for (const b of nodes) expect(a === b || a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= 40, `${a.id} on ${b.id}`).toBe(true);
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + 40 <= height).toBe(true);
    }
  });
  it('lights all that belongs to a box, and the lines between', async () => {
    const picture = await layOut(graph);
    const light = lightOf(picture, at('sales.orders'));
    expect(ids(light.nodes)).toEqual(['demand', 'marts.demand', 'raw.orders', 'sales.orders']);
    expect(light.edges.size).toBe(3);
  });
  it('is walked by arrow keys along its lines', async () => {
    const picture = await layOut(graph);
    expect(neighbor(picture, at('sales.orders'), 'ArrowRight')).toBe(at('marts.demand'));
    expect(neighbor(picture, at('sales.orders'), 'ArrowLeft')).toBe(at('raw.orders'));
    expect(neighbor(picture, at('raw.orders'), 'ArrowLeft')).toBeUndefined();
    const [up, down] = [neighbor(picture, at('raw.orders'), 'ArrowUp'), neighbor(picture, at('raw.orders'), 'ArrowDown')];
    expect([up, down].filter((i) => i !== undefined)).toEqual([at('raw.parts')]);
  });
});

describe('a column', () => {
  const all = columnEdges(catalog);
  it('is followed through all steps, by its names on the way; a filter is told and not followed', () => {
    const reached = columnReach(all, {dataset: 'marts.demand', field: 'part'});
    expect(reached.up.map(({from, to}) => `${from.dataset}.${from.field} → ${to.dataset}.${to.field}`)).toEqual([
      'sales.orders.part_no → marts.demand.part', 'raw.orders.part_no → sales.orders.part_no',
    ]);
    expect(reached.filters).toEqual([{dataset: 'rnd.parts', field: 'part_no'}]);
    expect(reached.down).toEqual([]);
    expect(columnReach(all, {dataset: 'raw.orders', field: 'part_no'}).down).toHaveLength(2);
  });
  it('lights the boxes that it passes, with its name in each', async () => {
    const picture = await layOut(graph);
    const light = lightOfColumn(picture, at('marts.demand'), 'part', columnReach(all, {dataset: 'marts.demand', field: 'part'}));
    expect(ids(light.nodes)).toEqual(['marts.demand', 'raw.orders', 'sales.orders']);
    expect(light.fields!.get(at('raw.orders'))).toEqual(['part_no']);
    expect(light.edges.size).toBe(2);
  });
});
