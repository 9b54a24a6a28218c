import type {CheckResult, DatasetSpec, Written} from '../engine/step';
import type {QueryLineage} from '../sql/lineage';
import {NAMESPACE, own, standard, type EventDataset, type Facets} from './types';

/** A dataset by name alone. */
export function named(id: string): EventDataset {
  return {namespace: NAMESPACE, name: id};
}

/** An input: its version, and the checks that were made on it. */
export function inputDataset(id: string, version: string | undefined, checks: readonly CheckResult[]): EventDataset {
  return {
    ...named(id),
    ...(version ? {facets: {version: standard('version', {datasetVersion: version})}} : {}),
    ...(checks.length > 0 ? {inputFacets: {dataQualityAssertions: assertions(checks)}} : {}),
  };
}

/** An input that comes from outside, described here because no job writes it. */
export function externalDataset(spec: DatasetSpec, written: Written, checks: readonly CheckResult[]): EventDataset {
  return {
    ...named(spec.id),
    facets: {...description(spec, written), schema: standard('schema', {fields: fields(spec, written)}), version: standard('version', {datasetVersion: written.version})},
    inputFacets: {
      inputStatistics: standard('inputStatistics', {...(written.rows === null ? {} : {rowCount: written.rows}), size: written.bytes, fileCount: written.files}),
      ...(checks.length > 0 ? {dataQualityAssertions: assertions(checks)} : {}),
    },
  };
}

/** An output with everything that is known of it. */
export function outputDataset(spec: DatasetSpec, written: Written, lineage: QueryLineage | undefined, checks: readonly CheckResult[], extra: Readonly<Record<string, unknown>> | undefined): EventDataset {
  return {
    ...named(spec.id),
    facets: {
      ...description(spec, written),
      schema: standard('schema', {fields: fields(spec, written)}),
      version: standard('version', {datasetVersion: written.version}),
      ...(lineage ? {columnLineage: standard('columnLineage', lineageBody(lineage))} : {}),
      ...(extra ? {palmwright_model: own('Model', extra)} : {}),
    },
    outputFacets: {
      outputStatistics: standard('outputStatistics', {...(written.rows === null ? {} : {rowCount: written.rows}), size: written.bytes, fileCount: written.files}),
      // The standard knows assertions on inputs only; tests of a model are made on its own result, before it is put in place.
      ...(checks.length > 0 ? {dataQualityAssertions: assertions(checks)} : {}),
    },
  };
}

function description(spec: DatasetSpec, written: Written): Facets {
  const personal = spec.fields.filter((field) => field.personal !== 'none');
  return {
    documentation: standard('documentation', {description: spec.description}),
    ownership: standard('ownership', {owners: [{name: `department:${spec.owner}`, type: 'OWNER'}, {name: `role:${spec.expert}`, type: 'EXPERT'}]}),
    storage: standard('storage', {storageLayer: 'file', fileFormat: spec.format === 'directory' ? 'csv' : spec.format}),
    tags: standard('tags', {
      tags: [
        ...spec.projects.map((project) => ({key: 'project', value: project, source: 'USER'})),
        ...personal.map((field) => ({key: 'personal', value: field.personal, field: field.name, source: 'USER'})),
      ],
    }),
    palmwright_dataset: own('Dataset', {
      layer: spec.layer, domain: spec.domain, path: spec.path, format: spec.format,
      ...(spec.publishAs ? {publishAs: spec.publishAs} : {}), ...(spec.promiseHours ? {promiseHours: spec.promiseHours} : {}),
      ...(written.upTo ? {dataUpTo: written.upTo} : {}),
    }),
  };
}

function fields(spec: DatasetSpec, written: Written): Record<string, unknown>[] {
  return written.fields.map((field, i) => {
    const note = spec.fields.find((known) => known.name === field.name);
    return {
      name: field.name, type: field.type, ordinal_position: i + 1,
      ...(note ? {description: note.meaning, nullable: note.nullable, key: note.key, personal: note.personal, ...(note.unit ? {unit: note.unit} : {})} : {}),
    };
  });
}

function lineageBody(lineage: QueryLineage): Record<string, unknown> {
  const KIND = {identity: ['DIRECT', 'IDENTITY'], transformation: ['DIRECT', 'TRANSFORMATION'], aggregation: ['DIRECT', 'AGGREGATION'], filter: ['INDIRECT', 'FILTER']} as const;
  const input = (origin: {table: string; column: string; how: keyof typeof KIND}) => ({
    namespace: NAMESPACE, name: origin.table, field: origin.column,
    transformations: [{type: KIND[origin.how][0], subtype: KIND[origin.how][1]}],
  });
  return {
    fields: Object.fromEntries([...lineage.fields].map(([name, origins]) => [name, {inputFields: origins.map(input)}])),
    dataset: lineage.rows.map(input),
  };
}

function assertions(checks: readonly CheckResult[]) {
  return standard('dataQualityAssertions', {
    assertions: checks.map((check) => ({
      assertion: check.name.replace(/\(.*$/s, ''), name: check.name, description: check.description, success: check.passed,
      severity: check.severity === 'quarantine' ? 'warn' : check.severity,
      ...(check.column ? {column: check.column} : {}),
      expected: '0', actual: String(check.failingRows),
      params: {severity: check.severity, examples: check.examples},
    })),
  });
}
