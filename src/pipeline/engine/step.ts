import type {Session} from './session';

/** What a step does; also how the catalog groups jobs. */
export type StepKind = 'simulate' | 'ingest' | 'check' | 'model' | 'features' | 'train' | 'evaluate' | 'register' | 'publish';

/** One unit of work: it reads the datasets it declares and writes the datasets it declares, and nothing else. */
export interface Step {
  /** Unique name, such as `check_sales_orders`. */
  readonly id: string;
  readonly kind: StepKind;
  /** One sentence for people. */
  readonly description: string;
  /** Department that answers for the step. */
  readonly owner: string;
  /** Ids of the datasets it reads. */
  readonly inputs: readonly string[];
  /** Ids of the datasets it writes. */
  readonly outputs: readonly string[];
  /** Fingerprint of everything that decides what the step does: its SQL or source files, its parameters, its tools. */
  readonly code: () => string;
  /** Source file, relative to the repository. */
  readonly source: string;
  /** SQL as it is run, for steps that are one query. */
  readonly sql?: string;
  /**
   * Does the work. Reads through `session`, so that what it really touched is known; writes to the paths `session` gives.
   * @throws PipelineError when the data or the files break a rule
   */
  readonly run: (session: Session) => Promise<void>;
}

export type PersonalMark = 'none' | 'direct' | 'quasi' | 'sensitive' | 'text';

/** What people should know of a column; its type comes from the file itself. */
export interface FieldNote {
  readonly name: string;
  readonly meaning: string;
  readonly unit?: string;
  readonly personal: PersonalMark;
  readonly nullable: boolean;
  readonly key: boolean;
}

export type Layer = 'raw' | 'landed' | 'source' | 'quarantine' | 'staging' | 'mart' | 'features' | 'evaluation' | 'registry' | 'published';

/** A dataset: where it lies and what people should know of it. */
export interface DatasetSpec {
  /** Schema and name, such as `marts.fct_demand_weekly`. */
  readonly id: string;
  readonly layer: Layer;
  readonly format: 'parquet' | 'csv' | 'json' | 'directory';
  /** Path within the workspace. */
  readonly path: string;
  readonly description: string;
  readonly owner: string;
  readonly expert: string;
  readonly domain: string;
  readonly projects: readonly string[];
  /** Promise: the newest data is at most this many hours old. */
  readonly promiseHours?: number;
  /** Column (or SQL expression) whose maximum says up to when the data tells. */
  readonly upTo?: string;
  readonly fields: readonly FieldNote[];
  /** Path below the site's `data/`, when readers may download it. */
  readonly publishAs?: string;
}

export type Severity = 'error' | 'quarantine' | 'warn';

/** Result of one check on one dataset. */
export interface CheckResult {
  readonly dataset: string;
  readonly name: string;
  readonly description: string;
  readonly column?: string;
  readonly severity: Severity;
  readonly passed: boolean;
  readonly failingRows: number;
  /** Keys or values of the first failing rows. */
  readonly examples: readonly string[];
}

/** What is stored about a written dataset; `version` is the SHA-256 of its content. */
export interface Written {
  readonly version: string;
  readonly bytes: number;
  readonly files: number;
  readonly rows: number | null;
  readonly fields: readonly {readonly name: string; readonly type: string}[];
  readonly upTo?: string;
}
