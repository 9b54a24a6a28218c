import type * as source from '../pipeline/catalog/types';
import type {Picture} from './lineage/picture';

export type Kind = 'project' | 'dataset' | 'job' | 'model' | 'report' | 'expert';

/** What a link needs to say where it leads. */
export interface Name {
  readonly kind: Kind;
  readonly name: string;
  readonly stale?: boolean;
}

/** Names of the entries that a page mentions, by id. */
export type Names = Readonly<Record<string, Name>>;

/** What the build hands to a page: one entry and what it needs to be shown, and nothing of the others. */
export interface EntryPage<Entry> {
  readonly company: string;
  /** End of the newest recorded run. */
  readonly recordedAt: string;
  readonly entry: Entry;
  readonly names: Names;
}

export type WithPicture<Entry> = EntryPage<Entry> & {readonly picture: Picture};
export type ProjectPage = EntryPage<source.Project> & {readonly rows: readonly DatasetRow[]};
export type DatasetPage = WithPicture<source.Dataset>;
export type JobPage = EntryPage<source.Job> & {readonly code?: readonly CodeLine[]};
export type ModelPage = WithPicture<Omit<source.Model, 'card'>> & {readonly card: Tree};
export type ReportPage = WithPicture<source.Report> & {readonly rows: readonly DatasetRow[]; readonly columns: readonly source.Field[]};
export type ExpertPage = EntryPage<source.Expert> & {readonly rows: readonly DatasetRow[]};

/** A dataset in one line of a table. */
export type DatasetRow = Pick<source.Dataset, 'id' | 'description' | 'records' | 'bytes' | 'location' | 'personalData' | 'freshness'> & {
  /** When its current version was written. */
  readonly updatedAt?: string;
};

/** A line of code as pieces of text, each with the color token it takes; none for plain text. */
export type CodeLine = readonly (readonly [text: string, color?: string])[];

/** Markup made from Markdown: text, or an element with its children. */
export type Tree = string | {readonly tag: string; readonly attributes?: Readonly<Record<string, string>>; readonly children: readonly Tree[]};

/** An entry as the list and its filters see it. */
export interface Listed extends Name {
  readonly id: string;
  readonly description: string;
  readonly owner: string;
  readonly layer?: source.Layer;
  readonly domains: readonly string[];
  readonly columns: readonly string[];
  readonly personalData?: boolean;
  /** Absent where nothing is promised. */
  readonly promised?: boolean;
  readonly facts: readonly string[];
}

export interface ExplorePage {
  readonly company: string;
  readonly recordedAt: string;
  readonly entries: readonly Listed[];
  readonly runs: {readonly count: number; readonly failed: number; readonly from: string};
}

export interface RunsPage {
  readonly company: string;
  readonly recordedAt: string;
  readonly runs: readonly source.PipelineRun[];
}

export interface LineagePage {
  readonly company: string;
  readonly recordedAt: string;
  readonly picture: Picture;
}
