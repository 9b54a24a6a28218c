import type {EventDataset, Facet, RunEvent} from '../events/types';
import type {Check, Field, Layer} from './types';

/** What the facets of a dataset say, in the words of the catalog. */
export interface Described {
  readonly description: string;
  readonly owner: string;
  readonly expert: string;
  readonly projects: readonly string[];
  readonly layer: Layer;
  readonly domain: string;
  readonly path: string;
  readonly format: 'parquet' | 'csv' | 'json' | 'directory';
  readonly publishAs?: string;
  readonly promiseHours?: number;
  readonly dataUpTo?: string;
  readonly version: string;
  readonly records: number | null;
  readonly files: number;
  readonly bytes: number;
  readonly schema: readonly Field[];
}

/** Reads the facets of a dataset; undefined when an event only names it. */
export function describe(dataset: EventDataset): Described | undefined {
  const facets = dataset.facets;
  const own = facets?.palmwright_dataset;
  if (!facets || !own) return undefined;
  const size = dataset.outputFacets?.outputStatistics ?? dataset.inputFacets?.inputStatistics;
  const tags = (facets.tags?.tags ?? []) as {key: string; value: string}[];
  return {
    description: String(facets.documentation?.description ?? ''), owner: ownerOf(facets.ownership, 'department'), expert: ownerOf(facets.ownership, 'role'),
    projects: tags.filter((tag) => tag.key === 'project').map((tag) => tag.value),
    layer: own.layer as Layer, domain: String(own.domain), path: String(own.path), format: own.format as Described['format'],
    ...(own.publishAs ? {publishAs: String(own.publishAs)} : {}), ...(own.promiseHours ? {promiseHours: Number(own.promiseHours)} : {}), ...(own.dataUpTo ? {dataUpTo: String(own.dataUpTo)} : {}),
    version: String(facets.version?.datasetVersion ?? ''), records: size?.rowCount === undefined ? null : Number(size.rowCount), files: Number(size?.fileCount ?? 0), bytes: Number(size?.size ?? 0),
    schema: ((facets.schema?.fields ?? []) as Record<string, unknown>[]).map((field) => ({
      name: String(field.name), type: String(field.type), meaning: String(field.description ?? ''), personal: (field.personal ?? 'none') as Field['personal'],
      nullable: field.nullable !== false, key: field.key === true, ...(field.unit ? {unit: String(field.unit)} : {}),
    })),
  };
}

/** `department:Sales` → `Sales`. */
export function ownerOf(facet: Facet | undefined, kind: string): string {
  const owners = (facet?.owners ?? []) as {name: string}[];
  return owners.find((owner) => owner.name.startsWith(`${kind}:`))?.name.slice(kind.length + 1) ?? '';
}

/** Checks that an event tells of a dataset. */
export function checksOf(dataset: EventDataset, at: string): Check[] {
  const facet = dataset.inputFacets?.dataQualityAssertions ?? dataset.outputFacets?.dataQualityAssertions;
  return ((facet?.assertions ?? []) as Record<string, unknown>[]).map((one) => {
    const params = (one.params ?? {}) as {severity?: Check['severity']; examples?: string[]};
    return {
      name: String(one.name), description: String(one.description ?? ''), passed: one.success === true, severity: params.severity ?? 'error',
      failingRows: Number(one.actual ?? 0), examples: params.examples ?? [], at, ...(one.column ? {column: String(one.column)} : {}),
    };
  });
}

/** Facet of a step or the pipeline. */
export function jobFacet(event: RunEvent, name: string): Facet | undefined {
  return event.job.facets?.[name];
}
