import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {pipelineFolder} from '../engine/hash';
import {emptyFolder, remove, someRaw} from '../testing/raw';
import {runIn, withoutTelemetry} from '../testing/run';
import {readEvents} from './log';
import {runEventSchema} from './schema';
import type {RunEvent} from './types';

/**
 * Folder `spec` of github.com/OpenLineage/OpenLineage (Apache-2.0). It is not part of this repository; put a copy there, or name
 * one in OPENLINEAGE_SPEC, and the events are held against the published schemas as well.
 */
const SPEC = process.env.OPENLINEAGE_SPEC ?? path.join(pipelineFolder, '../../.cache/openlineage/spec');

let folder = '';
let events: RunEvent[] = [];

beforeAll(async () => {
  folder = emptyFolder('events');
  const raw = await someRaw(folder, ({table}) => table !== 'service.telemetry_hourly');
  await runIn(folder, raw, {choose: withoutTelemetry});
  // A failure and its consequences are events too.
  await runIn(folder, raw, {choose: withoutTelemetry, failAt: 'build_stg_sales__orders', description: {nominal: '2026-01-02T08:00:00Z', trigger: 'manual', attempt: '2'}});
  events = readEvents(path.join(folder, 'pipeline/events'));
}, 300_000);
afterAll(() => remove(folder));

function validator() {
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormats(ajv);
  return ajv;
}

describe('events', () => {
  it('are valid run events of OpenLineage 2-0-2, as told in our own words', () => {
    const valid = validator().compile(runEventSchema);
    expect(events.length).toBeGreaterThan(100);
    for (const event of events) expect([event.job.name, event.eventType, valid(event) || valid.errors]).toEqual([event.job.name, event.eventType, true]);
  });

  it('would be found wrong: the schema knows what is required', () => {
    const valid = validator().compile(runEventSchema);
    const good = events.find((event) => event.eventType === 'COMPLETE' && event.outputs.length > 0) as RunEvent;
    expect(valid({...good, run: {...good.run, runId: 'no uuid'}})).toBe(false);
    expect(valid({...good, eventTime: 'yesterday'})).toBe(false);
    expect(valid({...good, outputs: [{...good.outputs[0], facets: {schema: {fields: []}}}]})).toBe(false);
  });

  it('begin and end each run once, and tell of failures', () => {
    const runs = new Map<string, string[]>();
    for (const {run, eventType} of events) runs.set(run.runId, [...(runs.get(run.runId) ?? []), eventType]);
    for (const types of runs.values()) expect(['START,COMPLETE', 'START,FAIL']).toContain(types.join());
    expect(events.filter((event) => event.eventType === 'FAIL').map((event) => event.job.name).sort()).toEqual(['build_stg_sales__orders', 'pipeline']);
  });

  it('carry schema, rows, bytes, checks, version and lineage', () => {
    const {outputs, inputs} = events.find((event) => event.job.name === 'build_stg_sales__orders' && event.eventType === 'COMPLETE') as RunEvent;
    expect(inputs.map((one) => one.name)).toEqual(['sales.orders', 'staging.stg_rnd__part_numbers']);
    expect(Object.keys(outputs[0]?.facets ?? {})).toEqual(expect.arrayContaining(['schema', 'version', 'documentation', 'ownership', 'storage', 'columnLineage']));
    expect(outputs[0]?.outputFacets?.outputStatistics).toMatchObject({fileCount: 1, rowCount: expect.any(Number), size: expect.any(Number)});
    expect(outputs[0]?.outputFacets?.dataQualityAssertions?.assertions).toContainEqual(expect.objectContaining({name: 'not_null(net_eur)', success: true}));
  });

  it.skipIf(!existsSync(path.join(SPEC, 'OpenLineage.json')))('are valid against the published schemas', () => {
    const ajv = validator();
    const read = (file: string) => JSON.parse(readFileSync(path.join(SPEC, file), 'utf8')) as {$id: string};
    const files = readdirSync(path.join(SPEC, 'facets')).filter((name) => name.endsWith('.json'));
    const core = read('OpenLineage.json');
    ajv.addSchema(core);
    const ids = new Set(files.map((name) => read(`facets/${name}`)).map((schema) => ajv.addSchema(schema) && schema.$id));
    const valid = ajv.getSchema(core.$id);
    const check = (name: string, facets: RunEvent['run']['facets']) => {
      for (const [key, facet] of Object.entries(facets ?? {})) {
        if (facet._schemaURL.startsWith('urn:')) continue;
        expect(ids, `${name}.${key} names a schema that is published`).toContain(facet._schemaURL.split('#')[0]);
        const validFacet = ajv.getSchema(facet._schemaURL);
        expect([name, key, validFacet?.(facet) || validFacet?.errors]).toEqual([name, key, true]);
      }
    };
    for (const event of events) {
      expect([event.job.name, valid?.(event) || valid?.errors]).toEqual([event.job.name, true]);
      check('run', event.run.facets);
      check(event.job.name, event.job.facets);
      for (const one of [...event.inputs, ...event.outputs]) for (const facets of [one.facets, one.inputFacets, one.outputFacets]) check(one.name, facets);
    }
  });
});
