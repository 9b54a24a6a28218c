import {entriesOf} from '../../pipeline/catalog/read';
import type {Activity, Catalog} from '../../pipeline/catalog/types';
import type {EntryPage, ExplorePage, LineagePage, RunsPage} from '../../catalog/data';
import {columnEdges} from '../../catalog/lineage/columns';
import {graphOf, neighborhood} from '../../catalog/lineage/graph';
import {CATALOG, entryPath, LINEAGE, RUNS} from '../../catalog/paths';
import {cardTree} from './card';
import {sqlPainter} from './code';
import {layOut} from './layout';
import {listedOf} from './listed';
import {namesIn, namesOf} from './names';
import {rowsOf} from './rows';

/** Kinds that are boxes of the lineage graph. */
const DRAWN: readonly string[] = ['dataset', 'model', 'report'];

/** A page to be: where, which view, and the data that only it needs. */
export interface Page {
  readonly path: string;
  /** Folder or file of the view within src/catalog. */
  readonly view: string;
  readonly file: string;
  readonly data: unknown;
}

/** Data that pages fetch when the reader asks for it, by file. */
export const sharedData = (catalog: Catalog): Readonly<Record<string, unknown>> => ({'columns.json': columnEdges(catalog)});

/** All pages of the catalog. */
export async function pagesOf(catalog: Catalog): Promise<Page[]> {
  const {company, recordedAt, runs} = catalog;
  const head = {company, recordedAt};
  const names = namesOf(catalog);
  const graph = graphOf(catalog);
  const failed = runs.filter(({state}) => state === 'fail').length;
  const explore: ExplorePage = {...head, entries: listedOf(catalog, names), runs: {count: runs.length, failed, from: runs[0]?.at ?? recordedAt}};
  const lineage: LineagePage = {...head, picture: await layOut(graph)};
  const history: RunsPage = {...head, runs};
  const pages: Page[] = [
    {path: CATALOG, view: 'explore', file: 'explore.json', data: explore},
    {path: LINEAGE, view: 'lineage/Page', file: 'lineage.json', data: lineage},
    {path: RUNS, view: 'runs', file: 'runs.json', data: history},
  ];
  const paint = await sqlPainter();
  for (const entry of entriesOf(catalog)) {
    const page: EntryPage<unknown> = {...head, entry: withRuns(entry, catalog), names: namesIn(entry, names)};
    const picture = DRAWN.includes(entry.kind) ? {picture: await layOut(neighborhood(graph, entry.id))} : {};
    const data = {...page, ...picture, ...moreFor(entry, catalog, paint)};
    pages.push({path: entryPath(entry.kind, entry.id), view: entry.kind, file: `${entry.kind}-${entry.id}.json`, data});
  }
  return pages;
}

/** What only some kinds of entries show. */
function moreFor(entry: ReturnType<typeof entriesOf>[number], {datasets}: Catalog, paint: Awaited<ReturnType<typeof sqlPainter>>): object {
  switch (entry.kind) {
    case 'job':
      return entry.sql ? {code: paint(entry.sql)} : {};
    case 'model':
      return {card: cardTree(entry.card)};
    case 'report':
      return {rows: rowsOf(datasets, entry.datasets), columns: datasets.find(({id}) => id === entry.datasets[0])?.schema ?? []};
    case 'dataset':
      return {};
    default:
      return {rows: rowsOf(datasets, entry.datasets)};
  }
}

/** Activity with the run of the whole pipeline in place of the run of one job: that is what the runs page shows. */
function withRuns<Entry extends object>(entry: Entry, {jobs, runs}: Catalog): Entry {
  if (!('activity' in entry)) return entry;
  const whole = new Map([...runs.map(({runId}) => [runId, runId] as const), ...jobs.flatMap((job) => job.runs.map(({runId, pipelineRun}) => [runId, pipelineRun] as const))]);
  const activity = (entry.activity as Activity[]).map(({runId, ...rest}) => ({...rest, ...(runId && whole.has(runId) ? {runId: whole.get(runId)} : {})}));
  return {...entry, activity};
}
