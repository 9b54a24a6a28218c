import {activityOf} from './activity';
import type {Folded, RunRecord} from './fold';
import {checksOf, type Described} from './facets';
import type {Check, ColumnLineage, Dataset, Freshness, Row} from './types';
import {sightings, type Seen} from './versions';

/** The dataset pages, from the events and the sample rows alone. */
export function datasets(folded: Folded, samples: ReadonlyMap<string, readonly Row[]>): Dataset[] {
  const complete = folded.runs.filter((run) => run.state === 'complete');
  const latest = new Map(complete.map((run) => [run.job, run]));
  const ids = new Set(complete.flatMap((run) => [...run.outputs, ...run.inputs].map((one) => one.name)));
  const seen = new Map([...ids].map((id) => [id, sightings(id, complete)]));
  return [...ids].sort().flatMap((id) => {
    const versions = seen.get(id) ?? [];
    const now = versions.at(-1);
    return now ? [dataset(id, now, versions, folded, latest, seen, samples.get(id) ?? [])] : [];
  });
}

function dataset(id: string, now: Seen, versions: readonly Seen[], folded: Folded, latest: ReadonlyMap<string, RunRecord>, seen: ReadonlyMap<string, readonly Seen[]>, sample: readonly Row[]): Dataset {
  const about = now.described;
  const jobs = [...latest.values()];
  const writes = jobs.filter((run) => run.outputs.some((one) => one.name === id));
  const reads = jobs.filter((run) => run.inputs.some((one) => one.name === id));
  const producer = writes.find((run) => !run.job.startsWith('rollback_')) ?? writes[0];
  const told = new Set([...writes.map((run) => run.job), ...(producer ? ingests(producer, jobs) : reads.filter((run) => run.job.startsWith('ingest_')).map((run) => run.job))]);
  return {
    kind: 'dataset', id, name: id.slice(id.indexOf('.') + 1).replaceAll('__', '.').replaceAll('_', ' '), description: about.description, layer: about.layer, owner: about.owner, expert: about.expert,
    domain: about.domain, projects: about.projects,
    location: {namespace: 'palmwright', name: id, path: about.path, format: about.format, ...(about.publishAs ? {url: `data/${about.publishAs}`} : {})},
    records: about.records, files: about.files, bytes: about.bytes, schema: about.schema, personalData: about.schema.some((field) => field.personal !== 'none'), sample,
    versions: versions.filter((one) => one.isNew).map(({described: _, isNew: __, ...version}) => version).reverse(),
    checks: checks(id, folded.runs), freshness: freshness(id, about, folded, latest, seen), activity: activityOf(id, versions, folded, told),
    ...(producer ? {producer: producer.job} : {}), consumers: reads.map((run) => run.job).sort(),
    upstream: unique(writes.flatMap((run) => run.inputs.map((one) => one.name))), downstream: unique(reads.flatMap((run) => run.outputs.map((one) => one.name))),
    columnLineage: producer ? columns(id, producer) : [],
  };
}

/** A late file concerns the checked table too: the job that took its rows in. */
function ingests(producer: RunRecord, jobs: readonly RunRecord[]): string[] {
  if (!producer.job.startsWith('check_')) return [];
  return jobs.filter((run) => run.job === producer.job.replace('check_', 'ingest_')).map((run) => run.job);
}

/** Checks of the newest run that made any on the dataset; those of a checked table were made on the rows as they landed. */
function checks(id: string, runs: readonly RunRecord[]): Check[] {
  for (const run of [...runs].reverse()) {
    const writes = run.job.startsWith('check_') && run.outputs.some((one) => one.name === id && !id.startsWith('quarantine.'));
    const found = [...run.inputs, ...run.outputs].filter((one) => one.name === id || (writes && one.name.startsWith('landed.'))).flatMap((one) => checksOf(one, run.event.eventTime));
    if (found.length > 0) return found;
  }
  return [];
}

/** Stale means older than promised at the end of the newest recorded run. */
function freshness(id: string, about: Described, folded: Folded, latest: ReadonlyMap<string, RunRecord>, seen: ReadonlyMap<string, readonly Seen[]>): Freshness {
  // What is published is as fresh as the last time it was published.
  const dataUpTo = about.layer === 'published' ? seen.get(id)?.at(-1)?.at : (about.dataUpTo ?? inherited(id, latest, seen, new Set()));
  const ageHours = dataUpTo ? Math.max(0, Math.round((Date.parse(folded.recordedAt) - Date.parse(dataUpTo)) / 36_000) / 100) : undefined;
  const {promiseHours} = about;
  return {
    ...(promiseHours === undefined ? {} : {promiseHours}), ...(dataUpTo ? {dataUpTo} : {}), ...(ageHours === undefined ? {} : {ageHours}),
    stale: promiseHours !== undefined && ageHours !== undefined && ageHours > promiseHours,
  };
}

/** A table without a time of its own is as old as the oldest of what it was made from. */
function inherited(id: string, latest: ReadonlyMap<string, RunRecord>, seen: ReadonlyMap<string, readonly Seen[]>, visited: Set<string>): string | undefined {
  if (visited.has(id)) return undefined;
  visited.add(id);
  const writer = [...latest.values()].find((run) => run.outputs.some((one) => one.name === id));
  const times = (writer?.inputs ?? []).map((one) => seen.get(one.name)?.at(-1)?.described.dataUpTo ?? inherited(one.name, latest, seen, visited)).filter((one) => one !== undefined);
  return times.sort()[0];
}

const HOW = {IDENTITY: 'identity', TRANSFORMATION: 'transformation', AGGREGATION: 'aggregation', FILTER: 'filter'} as const;

function columns(id: string, producer: RunRecord): ColumnLineage[] {
  const facet = producer.outputs.find((one) => one.name === id)?.facets?.columnLineage;
  const fields = (facet?.fields ?? {}) as Record<string, {inputFields: {name: string; field: string; transformations?: {subtype: keyof typeof HOW}[]}[]}>;
  return Object.entries(fields).map(([field, {inputFields}]) => ({
    field, inputs: inputFields.map((one) => ({dataset: one.name, field: one.field, how: HOW[one.transformations?.[0]?.subtype ?? 'TRANSFORMATION']})),
  }));
}

const unique = (names: readonly string[]) => [...new Set(names)].sort();
