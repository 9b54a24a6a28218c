import type {ActivityKind, Field, JobKind, JobRun, Layer, PipelineRun} from '../pipeline/catalog/types';
import type {Kind} from './data';

/** What the pages call a kind of entry, in the order in which the list shows them. */
export const KINDS: Readonly<Record<Kind, {one: string; many: string; says: string}>> = {
  project: {one: 'project', many: 'projects', says: 'A purpose, and the data, jobs, models and reports that serve it.'},
  report: {one: 'report', many: 'reports', says: 'A question that people ask again and again, and the data that answers it.'},
  model: {one: 'model', many: 'models', says: 'What predicts, with its versions and how far it beats its baseline.'},
  dataset: {one: 'dataset', many: 'datasets', says: 'A table or a folder of files, in the order in which they are made.'},
  expert: {one: 'expert', many: 'experts', says: 'Whom to ask. People appear by role.'},
  job: {one: 'job', many: 'jobs', says: 'A step of the pipeline that makes datasets from datasets.'},
};

/** The stages of the data, in the order of the pipeline. */
export const LAYERS: Readonly<Record<Layer, {name: string; says: string}>> = {
  raw: {name: 'raw', says: 'extracts as they came'},
  landed: {name: 'landed', says: 'read, not yet checked'},
  source: {name: 'checked', says: 'has passed its contract'},
  quarantine: {name: 'set aside', says: 'rows that broke the contract'},
  staging: {name: 'staging', says: 'one shape for all who use it'},
  mart: {name: 'mart', says: 'made for a question'},
  features: {name: 'features', says: 'what a model learns from'},
  evaluation: {name: 'evaluation', says: 'how well a model did'},
  registry: {name: 'registry', says: 'models and their cards'},
  published: {name: 'published', says: 'handed to those who use it'},
};

export const PERSONAL: Readonly<Record<Exclude<Field['personal'], 'none'>, string>> = {
  direct: 'names a person',
  quasi: 'helps to single a person out',
  sensitive: 'must not leak',
  text: 'people write such data here',
};

export const ACTIVITIES: Readonly<Record<ActivityKind, string>> = {
  created: 'created', updated: 'updated', unchanged: 'unchanged', failed: 'failed', late: 'late', backfill: 'backfill',
  rollback: 'rolled back', promoted: 'put into use',
};

export const JOB_KINDS: Readonly<Record<JobKind, string>> = {
  simulate: 'simulates the company', ingest: 'reads extracts', check: 'checks against a contract', model: 'SQL model', features: 'makes features',
  train: 'trains a model', evaluate: 'evaluates a model', register: 'registers a model', publish: 'publishes',
};

export const STATES: Readonly<Record<JobRun['state'], string>> = {complete: 'complete', fail: 'failed', unfinished: 'not finished'};

export const TRIGGERS: Readonly<Record<PipelineRun['trigger'], string>> = {
  nightly: 'nightly', weekly: 'weekly training', backfill: 'backfill', rollback: 'rollback', full: 'full', manual: 'by hand',
};
