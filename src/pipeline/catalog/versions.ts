import {short} from '../engine/hash';
import type {RunRecord} from './fold';
import {describe, type Described} from './facets';
import type {DatasetVersion, Field} from './types';

/** A version with everything the event said of it. */
export interface Seen extends DatasetVersion {
  readonly described: Described;
  /** False when the job ran and made the same bytes again. */
  readonly isNew: boolean;
}

/** All times a dataset was written, or for raw extracts read, oldest first. */
export function sightings(id: string, runs: readonly RunRecord[]): Seen[] {
  const seen: Seen[] = [];
  for (const run of runs) {
    if (run.state !== 'complete') continue;
    const dataset = run.outputs.find((one) => one.name === id) ?? run.inputs.find((one) => one.name === id);
    const described = dataset && describe(dataset);
    if (!described) continue;
    const before = seen.at(-1)?.described;
    const isNew = before?.version !== described.version;
    seen.push({
      version: short(described.version), at: run.event.eventTime, job: run.job, runId: run.runId, records: described.records, files: described.files,
      bytes: described.bytes, changes: isNew ? changes(before, described) : [], described, isNew,
    });
  }
  return seen;
}

/** What changed between two versions, in plain sentences. */
export function changes(before: Described | undefined, after: Described): string[] {
  if (!before) return ['First version.'];
  const said: string[] = [];
  const rows = (after.records ?? 0) - (before.records ?? 0);
  if (after.records !== null && rows !== 0) said.push(`${Math.abs(rows).toLocaleString('en-US')} ${Math.abs(rows) === 1 ? 'row' : 'rows'} ${rows > 0 ? 'more' : 'fewer'}.`);
  const names = (fields: readonly Field[]) => fields.map((field) => field.name);
  const added = names(after.schema).filter((name) => !names(before.schema).includes(name));
  const removed = names(before.schema).filter((name) => !names(after.schema).includes(name));
  if (added.length > 0) said.push(`Added ${added.join(', ')}.`);
  if (removed.length > 0) said.push(`Removed ${removed.join(', ')}.`);
  for (const field of after.schema) {
    const former = before.schema.find((one) => one.name === field.name);
    if (former && former.type !== field.type) said.push(`${field.name} is ${field.type} instead of ${former.type}.`);
  }
  if (said.length === 0) said.push(after.records === null ? 'The content changed.' : 'The same number of rows, with other values.');
  return said;
}
