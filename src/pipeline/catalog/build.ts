import {readEvents} from '../events/log';
import {Database} from '../sql/database';
import {pipelineRuns} from './activity';
import {datasets} from './datasets';
import {fold, type Folded} from './fold';
import {jobs} from './jobs';
import {models} from './models';
import {sampleRows} from './samples';
import type {Catalog, Dataset, Expert, Job, Model, Project, Report, Row} from './types';

/**
 * Builds the catalog from the recorded events, and from the published files for sample rows.
 *
 * @param events folder of event files
 * @param published folder of published files
 * @throws Error when nothing has been recorded
 */
export async function buildCatalog(events: string, published: string): Promise<Catalog> {
  const folded = fold(readEvents(events));
  const plain = datasets(folded, new Map());
  const db = await Database.open();
  try {
    return assemble(folded, await sampleRows(db, published, plain));
  } finally {
    db.close();
  }
}

/** Puts all kinds of entries together. */
export function assemble(folded: Folded, samples: ReadonlyMap<string, readonly Row[]>): Catalog {
  const entries = datasets(folded, samples);
  const work = jobs(folded, entries);
  const made = models(folded);
  const read = folded.organisation.reports.map((note): Report => ({kind: 'report', ...note, sample: samples.get(note.datasets[0] ?? '') ?? []}));
  return {
    formatVersion: 1, company: 'Palmwright', recordedAt: folded.recordedAt,
    projects: folded.organisation.projects.map((note) => project(note, entries, work, made, read)),
    datasets: entries, jobs: work, models: made, reports: read,
    experts: folded.organisation.experts.map((note) => expert(note, folded, entries, work, made, read)),
    runs: pipelineRuns(folded),
  };
}

function project(note: Folded['organisation']['projects'][number], entries: readonly Dataset[], work: readonly Job[], made: readonly Model[], read: readonly Report[]): Project {
  const of = (list: readonly {id: string; projects: readonly string[]}[]) => list.filter((one) => one.projects.includes(note.id)).map((one) => one.id);
  return {kind: 'project', ...note, datasets: of(entries), jobs: of(work), models: of(made), reports: of(read)};
}

function expert(note: Folded['organisation']['experts'][number], folded: Folded, entries: readonly Dataset[], work: readonly Job[], made: readonly Model[], read: readonly Report[]): Expert {
  const of = (list: readonly {id: string; expert: string}[]) => list.filter((one) => one.expert === note.id).map((one) => one.id);
  return {kind: 'expert', ...note, projects: of(folded.organisation.projects), datasets: of(entries), jobs: of(work), models: of(made), reports: of(read)};
}
