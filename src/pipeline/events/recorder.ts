import {engineVersion} from '../sql/database';
import type {Executed, StepFailure} from '../engine/execute';
import {hashText} from '../engine/hash';
import type {CheckResult, DatasetSpec, Step, Written} from '../engine/step';
import {experts, models, projects, reports} from '../organisation';
import {externalDataset, inputDataset, named, outputDataset} from './datasets';
import type {EventLog} from './log';
import {EVENT_SCHEMA, NAMESPACE, own, PRODUCER, standard, type EventDataset, type EventType, type Facets, type RunEvent} from './types';

/** Name of the job that stands for the whole pipeline. */
export const PIPELINE_JOB = 'pipeline';

export interface RunDescription {
  /** Simulated moment up to which the run sees data, such as `2025-12-24T08:00:00Z`. */
  readonly nominal: string;
  /** Simulated moment at which it is made, when that is later: a day is made up for. */
  readonly at?: string;
  readonly trigger: 'nightly' | 'weekly' | 'backfill' | 'rollback' | 'full' | 'manual';
  /** Tells runs for the same moment apart. */
  readonly attempt: string;
}

/**
 * Writes what happens as OpenLineage events while it happens. Times are the simulated moment of the run plus the time that has
 * really passed since it began, so durations are measured and dates are the company's.
 */
export class Recorder {
  readonly runId: string;
  readonly #began = performance.now();
  #told = false;

  constructor(
    private readonly log: EventLog,
    private readonly description: RunDescription,
    private readonly specs: ReadonlyMap<string, DatasetSpec>,
    /** Datasets from outside; nobody else describes them. */
    private readonly external: ReadonlyMap<string, Written>,
  ) {
    this.runId = uuid(PIPELINE_JOB, description.at ?? '', description.nominal, description.attempt);
  }

  /** Simulated time now. */
  now(): string {
    return new Date(Date.parse(this.description.at ?? this.description.nominal) + performance.now() - this.#began).toISOString();
  }

  /** Tells that a run has begun; a run in which nothing is to be done tells nothing. */
  private begin(): void {
    if (this.#told) return;
    this.#told = true;
    this.emit('START', this.runId, {name: PIPELINE_JOB, facets: this.pipelineFacets()}, {...this.nominal(), palmwright_organisation: own('Organisation', {projects, experts, reports, models})}, [], []);
  }

  end(ok: boolean, summary: Readonly<Record<string, unknown>>, error?: string): void {
    if (!this.#told) return;
    const facets = {...this.nominal(), palmwright_pipeline: own('Pipeline', {trigger: this.description.trigger, ...summary}), ...(error ? {errorMessage: failure(error)} : {})};
    this.emit(ok ? 'COMPLETE' : 'FAIL', this.runId, {name: PIPELINE_JOB, facets: this.pipelineFacets()}, facets, [], []);
  }

  /** @returns id of the step's run: the same for the same step, moment and key */
  start(step: Step, key: string): string {
    this.begin();
    const runId = uuid(step.id, this.description.at ?? '', this.description.nominal, this.description.attempt, key);
    this.emit('START', runId, job(step), this.stepFacets(), step.inputs.map(named), step.outputs.map(named));
    return runId;
  }

  complete(runId: string, step: Step, done: Executed, versions: ReadonlyMap<string, string>): void {
    const {checks, lineage, facets, remarks} = done.notes;
    const inputs = done.touched.map((id) => this.input(id, versions, checks));
    const outputs = step.outputs.map((id) =>
      outputDataset(this.specs.get(id) as DatasetSpec, done.outputs[id] as Written, lineage.get(id), checks.filter((check) => check.dataset === id), facets.get(id)));
    this.emit('COMPLETE', runId, job(step), {...this.stepFacets(), ...remarked(remarks)}, inputs, outputs);
  }

  fail(runId: string, step: Step, stopped: StepFailure, versions: ReadonlyMap<string, string>): void {
    const {checks, remarks} = stopped.notes;
    const inputs = step.inputs.map((id) => this.input(id, versions, checks));
    this.emit('FAIL', runId, job(step), {...this.stepFacets(), ...remarked(remarks), errorMessage: failure(stopped.fault.line())}, inputs, step.outputs.map(named));
  }

  private input(id: string, versions: ReadonlyMap<string, string>, checks: readonly CheckResult[]): EventDataset {
    const found = checks.filter((check) => check.dataset === id);
    const outside = this.external.get(id);
    return outside ? externalDataset(this.specs.get(id) as DatasetSpec, outside, found) : inputDataset(id, versions.get(id), found);
  }

  private emit(eventType: EventType, runId: string, about: {name: string; facets: Facets}, runFacets: Facets, inputs: EventDataset[], outputs: EventDataset[]): void {
    const event: RunEvent = {
      eventType, eventTime: this.now(), producer: PRODUCER, schemaURL: EVENT_SCHEMA,
      run: {runId, facets: runFacets}, job: {namespace: NAMESPACE, ...about}, inputs, outputs,
    };
    this.log.append(event);
  }

  private nominal(): Facets {
    return {nominalTime: standard('nominalTime', {nominalStartTime: this.description.nominal})};
  }

  private stepFacets(): Facets {
    return {
      ...this.nominal(),
      parent: standard('parent', {run: {runId: this.runId}, job: {namespace: NAMESPACE, name: PIPELINE_JOB}}),
      processing_engine: standard('processing_engine', {name: 'DuckDB', version: engineVersion.split(' ')[1]}),
    };
  }

  private pipelineFacets(): Facets {
    return {jobType: standard('jobType', {processingType: 'BATCH', integration: 'PALMWRIGHT', jobType: 'DAG'})};
  }
}

function job(step: Step): {name: string; facets: Facets} {
  return {
    name: step.id,
    facets: {
      jobType: standard('jobType', {processingType: 'BATCH', integration: 'PALMWRIGHT', jobType: step.sql ? 'QUERY' : 'TASK'}),
      documentation: standard('jobDocumentation', {description: step.description}),
      ownership: standard('jobOwnership', {owners: [{name: `department:${step.owner}`, type: 'OWNER'}]}),
      ...(step.sql ? {sql: standard('sql', {query: step.sql, dialect: 'duckdb'})} : {}),
      palmwright_step: own('Step', {kind: step.kind, source: step.source}),
    },
  };
}

function remarked(remarks: readonly string[]): Facets {
  return remarks.length > 0 ? {palmwright_remarks: own('Remarks', {remarks})} : {};
}

function failure(message: string) {
  return standard('errorMessage', {message, programmingLanguage: 'SQL and TypeScript'});
}

/** A version-8 UUID made from text: the same text gives the same id. */
export function uuid(...parts: readonly string[]): string {
  const hex = hashText(...parts);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
