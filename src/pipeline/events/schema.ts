/**
 * JSON Schema of the events that this pipeline writes: the rules of OpenLineage 2-0-2 for run events and for the facets used here,
 * told in our own words. The published schema itself is not part of this repository; `schema.test.ts` checks against it as well
 * where a copy lies (see there).
 */
const text = {type: 'string'} as const;
const uri = {type: 'string', format: 'uri'} as const;
const count = {type: 'integer'} as const;

/** Every facet says who wrote it and by which schema. */
const facet = (properties: object = {}, required: readonly string[] = []) => ({
  type: 'object', properties: {_producer: uri, _schemaURL: uri, ...properties}, required: ['_producer', '_schemaURL', ...required],
});

const list = (properties: object, required: readonly string[]) => ({type: 'array', items: {type: 'object', properties, required}});
const facets = (known: object) => ({type: 'object', properties: known, additionalProperties: facet()});
const owners = facet({owners: list({name: text, type: text}, ['name'])});
const inputFields = list({namespace: text, name: text, field: text, transformations: list({type: {enum: ['DIRECT', 'INDIRECT']}, subtype: text, masking: {type: 'boolean'}}, ['type'])}, ['namespace', 'name', 'field']);
const assertions = facet({assertions: list({assertion: text, success: {type: 'boolean'}, column: text, severity: text, name: text, description: text, expected: text, actual: text, params: {type: 'object'}}, ['assertion', 'success'])}, ['assertions']);

const datasetFacets = facets({
  schema: facet({fields: list({name: text, type: text, description: text, ordinal_position: count}, ['name'])}),
  version: facet({datasetVersion: text}, ['datasetVersion']),
  documentation: facet({description: text}, ['description']),
  ownership: owners,
  storage: facet({storageLayer: text, fileFormat: text}, ['storageLayer']),
  tags: facet({tags: list({key: text, value: text, source: text, field: text}, ['key', 'value'])}),
  columnLineage: facet({fields: {type: 'object', additionalProperties: {type: 'object', properties: {inputFields}, required: ['inputFields']}}, dataset: inputFields}, ['fields']),
});

const statistics = facet({rowCount: count, size: count, fileCount: count});
const dataset = (extra: object) => ({type: 'object', properties: {namespace: text, name: text, facets: datasetFacets, ...extra}, required: ['namespace', 'name']});

export const runEventSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    eventType: {enum: ['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER']},
    eventTime: {type: 'string', format: 'date-time'},
    producer: uri,
    schemaURL: uri,
    run: {
      type: 'object', required: ['runId'],
      properties: {
        runId: {type: 'string', format: 'uuid'},
        facets: facets({
          nominalTime: facet({nominalStartTime: {type: 'string', format: 'date-time'}}, ['nominalStartTime']),
          parent: facet({run: {type: 'object', properties: {runId: {type: 'string', format: 'uuid'}}, required: ['runId']}, job: {type: 'object', properties: {namespace: text, name: text}, required: ['namespace', 'name']}}, ['run', 'job']),
          errorMessage: facet({message: text, programmingLanguage: text}, ['message', 'programmingLanguage']),
          processing_engine: facet({name: text, version: text}, ['version']),
        }),
      },
    },
    job: {
      type: 'object', required: ['namespace', 'name'],
      properties: {
        namespace: text, name: text,
        facets: facets({
          jobType: facet({processingType: text, integration: text, jobType: text}, ['processingType', 'integration']),
          documentation: facet({description: text}, ['description']), ownership: owners, sql: facet({query: text, dialect: text}, ['query']),
        }),
      },
    },
    inputs: {type: 'array', items: dataset({inputFacets: facets({dataQualityAssertions: assertions, inputStatistics: statistics})})},
    outputs: {type: 'array', items: dataset({outputFacets: facets({outputStatistics: statistics, dataQualityAssertions: assertions})})},
  },
  required: ['eventType', 'eventTime', 'producer', 'schemaURL', 'run', 'job'],
} as const;
