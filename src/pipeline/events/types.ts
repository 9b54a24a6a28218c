/** The part of OpenLineage 2-0-2 that this pipeline writes. See https://openlineage.io/docs/spec/object-model. */
export interface Facet {
  readonly _producer: string;
  readonly _schemaURL: string;
  readonly [key: string]: unknown;
}

export type Facets = Readonly<Record<string, Facet>>;

export interface EventDataset {
  readonly namespace: string;
  readonly name: string;
  readonly facets?: Facets;
  readonly inputFacets?: Facets;
  readonly outputFacets?: Facets;
}

export type EventType = 'START' | 'COMPLETE' | 'FAIL' | 'OTHER';

export interface RunEvent {
  readonly eventType: EventType;
  readonly eventTime: string;
  readonly producer: string;
  readonly schemaURL: string;
  readonly run: {readonly runId: string; readonly facets?: Facets};
  readonly job: {readonly namespace: string; readonly name: string; readonly facets?: Facets};
  readonly inputs: readonly EventDataset[];
  readonly outputs: readonly EventDataset[];
}

/** Namespace of all jobs and datasets. */
export const NAMESPACE = 'palmwright';
/** Who writes the events. */
export const PRODUCER = 'urn:palmwright:pipeline:1';
const SPEC = 'https://openlineage.io/spec';
export const EVENT_SCHEMA = `${SPEC}/2-0-2/OpenLineage.json#/$defs/RunEvent`;

/** Facets of the published standard, with the version that is written here. */
const STANDARD: Readonly<Record<string, readonly [file: string, version: string]>> = {
  schema: ['SchemaDatasetFacet', '1-2-0'],
  version: ['DatasetVersionDatasetFacet', '1-0-1'],
  documentation: ['DocumentationDatasetFacet', '1-1-0'],
  jobDocumentation: ['DocumentationJobFacet', '1-1-0'],
  ownership: ['OwnershipDatasetFacet', '1-0-1'],
  jobOwnership: ['OwnershipJobFacet', '1-0-1'],
  storage: ['StorageDatasetFacet', '1-0-1'],
  tags: ['TagsDatasetFacet', '1-0-0'],
  columnLineage: ['ColumnLineageDatasetFacet', '1-2-0'],
  dataQualityAssertions: ['DataQualityAssertionsDatasetFacet', '1-1-0'],
  outputStatistics: ['OutputStatisticsOutputDatasetFacet', '1-0-2'],
  inputStatistics: ['InputStatisticsInputDatasetFacet', '1-0-0'],
  sql: ['SQLJobFacet', '1-1-0'],
  jobType: ['JobTypeJobFacet', '2-0-4'],
  errorMessage: ['ErrorMessageRunFacet', '1-0-1'],
  nominalTime: ['NominalTimeRunFacet', '1-0-1'],
  parent: ['ParentRunFacet', '1-2-0'],
  processing_engine: ['ProcessingEngineRunFacet', '1-1-1'],
};

/** A facet of the standard, with the address of its schema. */
export function standard(kind: string, body: Readonly<Record<string, unknown>>): Facet {
  const known = STANDARD[kind];
  if (!known) throw new Error(`OpenLineage has no facet "${kind}" here`);
  return {_producer: PRODUCER, _schemaURL: `${SPEC}/facets/${known[1]}/${known[0]}.json#/$defs/${known[0]}`, ...body};
}

/** A facet of Palmwright's own; the standard asks for a prefix, which the caller gives as the key. */
export function own(kind: string, body: Readonly<Record<string, unknown>>): Facet {
  return {_producer: PRODUCER, _schemaURL: `urn:palmwright:facets:1#${kind}`, ...body};
}
