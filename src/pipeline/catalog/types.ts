/**
 * The catalog as one JSON document (`.cache/pipeline/catalog.json`): what the pages under /catalog are built from.
 *
 * It is folded from the recorded OpenLineage events, plus sample rows read from the published Parquet files, and from
 * nothing else. All times are UTC in ISO 8601 and come from the simulated clock; durations are measured, in milliseconds.
 * Ids are unique over all kinds of entries and never change, so `<Catalog id="…">` needs no kind.
 */

export interface Catalog {
  readonly formatVersion: 1;
  readonly company: string;
  /** End of the newest recorded run: the moment against which freshness is judged. */
  readonly recordedAt: string;
  readonly projects: readonly Project[];
  readonly datasets: readonly Dataset[];
  readonly jobs: readonly Job[];
  readonly models: readonly Model[];
  readonly reports: readonly Report[];
  readonly experts: readonly Expert[];
  /** Runs of the whole pipeline, oldest first. */
  readonly runs: readonly PipelineRun[];
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A purpose that datasets, jobs, models and reports serve together. */
export interface Project extends Entry {
  readonly kind: 'project';
  /** Expert who answers for it. */
  readonly expert: string;
  /** Department, as in `design/company.md`. */
  readonly owner: string;
  readonly datasets: readonly string[];
  readonly jobs: readonly string[];
  readonly models: readonly string[];
  readonly reports: readonly string[];
}

/** raw: extract as it came; source: checked table; staging, mart, features: SQL models; the others: made by models. */
export type Layer = 'raw' | 'landed' | 'source' | 'quarantine' | 'staging' | 'mart' | 'features' | 'evaluation' | 'registry' | 'published';

export interface Dataset extends Entry {
  readonly kind: 'dataset';
  readonly layer: Layer;
  /** Department that answers for the data. */
  readonly owner: string;
  /** Expert to ask. */
  readonly expert: string;
  readonly domain: string;
  readonly projects: readonly string[];
  readonly location: Location;
  /** Numbers of the current version. */
  readonly records: number | null;
  readonly files: number;
  readonly bytes: number;
  readonly schema: readonly Field[];
  /** True when any field is marked as personal data. */
  readonly personalData: boolean;
  /** First rows in the order of the file; personal fields are masked. Empty when the dataset is not a table. */
  readonly sample: readonly Row[];
  /** Newest first. */
  readonly versions: readonly DatasetVersion[];
  /** Checks of the newest run that checked it. */
  readonly checks: readonly Check[];
  readonly freshness: Freshness;
  /** Newest first. */
  readonly activity: readonly Activity[];
  /** Job that writes it; absent for what comes from outside. */
  readonly producer?: string;
  /** Jobs that read it. */
  readonly consumers: readonly string[];
  /** Datasets one step away. */
  readonly upstream: readonly string[];
  readonly downstream: readonly string[];
  readonly columnLineage: readonly ColumnLineage[];
}

export interface Location {
  /** OpenLineage namespace and name. */
  readonly namespace: string;
  readonly name: string;
  /** Path within the repository's `.cache/`. */
  readonly path: string;
  readonly format: 'parquet' | 'csv' | 'json' | 'directory';
  /** Address under the site's base (`data/sales/orders.parquet`) when it is published. */
  readonly url?: string;
}

export type Row = Readonly<Record<string, string | number | boolean | null>>;

export interface Field {
  readonly name: string;
  /** DuckDB type. */
  readonly type: string;
  readonly meaning: string;
  readonly unit?: string;
  /** direct: names a person; quasi: helps to single one out; sensitive: must not leak; text: people write such data there. */
  readonly personal: 'none' | 'direct' | 'quasi' | 'sensitive' | 'text';
  readonly nullable: boolean;
  readonly key: boolean;
}

export interface DatasetVersion {
  /** First twelve hex digits of the SHA-256 of the content. */
  readonly version: string;
  readonly at: string;
  readonly job: string;
  readonly runId: string;
  readonly records: number | null;
  readonly files: number;
  readonly bytes: number;
  /** Plain sentences: rows more or fewer, columns added, removed or of another type. */
  readonly changes: readonly string[];
}

export interface Check {
  /** `not_null(order_id)`. */
  readonly name: string;
  readonly description: string;
  readonly column?: string;
  readonly passed: boolean;
  /** error: stops; quarantine: bad rows are set aside; warn: only told. */
  readonly severity: 'error' | 'quarantine' | 'warn';
  readonly failingRows: number;
  /** Keys or values of the first failing rows. */
  readonly examples: readonly string[];
  readonly at: string;
}

export interface Freshness {
  /** Promise in hours; absent when none was given. */
  readonly promiseHours?: number;
  /** Time up to which the data tells; absent when unknown. */
  readonly dataUpTo?: string;
  /** Age in hours at `Catalog.recordedAt`. */
  readonly ageHours?: number;
  readonly stale: boolean;
}

export type ActivityKind = 'created' | 'updated' | 'unchanged' | 'failed' | 'late' | 'backfill' | 'rollback' | 'promoted';

export interface Activity {
  readonly at: string;
  readonly kind: ActivityKind;
  /** One plain sentence. */
  readonly text: string;
  readonly job?: string;
  readonly runId?: string;
  readonly version?: string;
}

export interface ColumnLineage {
  readonly field: string;
  readonly inputs: readonly {readonly dataset: string; readonly field: string; readonly how: 'identity' | 'transformation' | 'aggregation' | 'filter'}[];
}

export type JobKind = 'simulate' | 'ingest' | 'check' | 'model' | 'features' | 'train' | 'evaluate' | 'register' | 'publish';

export interface Job extends Entry {
  readonly kind: 'job';
  readonly jobKind: JobKind;
  readonly owner: string;
  readonly expert: string;
  readonly projects: readonly string[];
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** SQL as it ran, for jobs that are SQL. */
  readonly sql?: string;
  /** Path of the source file in the repository. */
  readonly source?: string;
  /** Newest first. */
  readonly runs: readonly JobRun[];
  readonly medianMs: number | null;
  readonly failures: number;
}

export interface JobRun {
  readonly runId: string;
  /** Run of the whole pipeline that it belongs to. */
  readonly pipelineRun: string;
  readonly at: string;
  readonly state: 'complete' | 'fail' | 'unfinished';
  readonly durationMs: number | null;
  readonly rows: number | null;
  readonly bytes: number | null;
  /** One sentence, for failures. */
  readonly error?: string;
}

export interface Model extends Entry {
  readonly kind: 'model';
  readonly owner: string;
  readonly expert: string;
  readonly projects: readonly string[];
  /** What it predicts, and for what decision. */
  readonly purpose: string;
  /** Version in use at `Catalog.recordedAt`. */
  readonly current: string;
  /** Newest first. */
  readonly versions: readonly ModelVersion[];
  /** Model card of the current version, Markdown. */
  readonly card: string;
  readonly trainedOn: readonly string[];
  /** Newest first. */
  readonly activity: readonly Activity[];
}

export interface ModelVersion {
  /** Content hash, twelve hex digits. */
  readonly version: string;
  /** 1, 2, 3 …, in the order of registration. */
  readonly number: number;
  readonly at: string;
  readonly status: 'current' | 'replaced' | 'rolled back' | 'rejected';
  /** Versions of the datasets it was trained on. */
  readonly trainedOn: readonly {readonly dataset: string; readonly version: string}[];
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly metrics: readonly Metric[];
  /** Why it was rolled back or rejected. */
  readonly note?: string;
}

/** One measure over one out-of-time window, with the baseline beside it. */
export interface Metric {
  readonly name: string;
  readonly unit?: string;
  /** `2025-Q2` or `all`. */
  readonly window: string;
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  readonly value: number;
  readonly baseline: number;
  readonly baselineName: string;
  readonly better: 'lower' | 'higher';
}

/** A recurring answer that people read, and the datasets it rests on. */
export interface Report extends Entry {
  readonly kind: 'report';
  readonly owner: string;
  readonly expert: string;
  readonly projects: readonly string[];
  readonly question: string;
  readonly datasets: readonly string[];
  /** First rows of the report's dataset. */
  readonly sample: readonly Row[];
}

/** A person by role; nobody is named. */
export interface Expert extends Entry {
  readonly kind: 'expert';
  readonly role: string;
  readonly department: string;
  /** What to ask them. */
  readonly knows: readonly string[];
  readonly projects: readonly string[];
  readonly datasets: readonly string[];
  readonly jobs: readonly string[];
  readonly models: readonly string[];
  readonly reports: readonly string[];
}

export interface PipelineRun {
  readonly runId: string;
  readonly at: string;
  readonly state: 'complete' | 'fail' | 'unfinished';
  readonly durationMs: number | null;
  /** nightly, weekly training, backfill, rollback or full. */
  readonly trigger: 'nightly' | 'weekly' | 'backfill' | 'rollback' | 'full' | 'manual';
  readonly jobsRun: number;
  readonly jobsSkipped: number;
  /** Plain sentences: what was late, what failed, what was mended. */
  readonly notes: readonly string[];
}
