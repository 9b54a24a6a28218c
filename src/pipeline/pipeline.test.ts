import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readContracts} from './contracts/contract';
import {Hashes} from './engine/hashes';
import type {RunResult} from './engine/run';
import {readEvents} from './events/log';
import type {RunEvent} from './events/types';
import type {PublishedFile} from './publish/publish';
import {BUDGET} from './publish/publish';
import {readFileSync} from 'node:fs';
import {tables, troubles} from './simulate/index';
import {Database} from './sql/database';
import {pipeline, type Pipeline} from './steps';
import {bytesOf} from './testing/bytes';
import {allRaw, emptyFolder, remove} from './testing/raw';
import {runIn} from './testing/run';
import {readModels} from './transform/models';
import {buildId} from './transform/step';
import {testedAgainst} from './transform/tests';
import {rawViews} from './simulate/rawViews';

let first = '';
let second = '';
let raw = '';
let results: RunResult[] = [];
let events: RunEvent[] = [];
let all: Pipeline;
let db: Database;

const completed = (event: RunEvent) => event.eventType === 'COMPLETE' && event.job.name !== 'pipeline';
const data = () => path.join(first, 'data');
const fileOf = (id: string) => path.join(first, 'pipeline', all.specs.get(id)?.path ?? '');

beforeAll(async () => {
  raw = await allRaw();
  first = emptyFolder('first');
  second = emptyFolder('second');
  results = [await runIn(first, raw), await runIn(first, raw), await runIn(second, raw)];
  events = readEvents(path.join(first, 'pipeline/events'));
  all = pipeline({raw, until: '2026-01-01 08:00:00', moment: '2026-01-01T08:00:00Z', closed: '', hashes: new Hashes(path.join(first, 'h.json'))});
  db = await Database.open();
  for (const {id, path: file} of (JSON.parse(readFileSync(path.join(data(), 'index.json'), 'utf8')) as {files: PublishedFile[]}).files) {
    if (!file.endsWith('.parquet')) continue;
    await db.run(`CREATE SCHEMA IF NOT EXISTS ${id.split('.')[0]}; CREATE VIEW ${id} AS FROM '${path.join(data(), file)}'`);
  }
}, 300_000);
afterAll(() => {
  db.close();
  remove(first);
  remove(second);
});

describe('the whole pipeline', () => {
  it('ends well, and a second run has nothing to do', () => {
    expect(results[0]?.failed).toEqual([]);
    expect(results[0]?.ran.length).toBe(all.steps.length);
    expect(results[1]).toMatchObject({ran: [], failed: [], blocked: []});
  });

  it('gives identical bytes from an empty folder', () => {
    expect(Object.keys(bytesOf(data())).length).toBeGreaterThan(50);
    expect(bytesOf(path.join(second, 'data'))).toEqual(bytesOf(data()));
    expect(bytesOf(path.join(second, 'pipeline/store'))).toEqual(bytesOf(path.join(first, 'pipeline/store')));
  });

  it('publishes no more than readers should have to download', async () => {
    const index = JSON.parse(readFileSync(path.join(data(), 'index.json'), 'utf8')) as {files: PublishedFile[]};
    expect(index.files.reduce((sum, file) => sum + file.bytes, 0)).toBeLessThanOrEqual(BUDGET);
    for (const file of index.files) if (file.rows !== null) expect([file.id, Number(await db.value(`SELECT count(*) FROM ${file.id}`))]).toEqual([file.id, file.rows]);
  });
});

describe('lineage', () => {
  const models = readModels();

  it('is the same declared, touched by the SQL as DuckDB itself sees it, and recorded', async () => {
    for (const step of all.steps) {
      const recorded = events.filter((event) => completed(event) && event.job.name === step.id).at(-1);
      expect([step.id, recorded?.inputs.map((one) => one.name)]).toEqual([step.id, [...step.inputs].sort()]);
      expect([step.id, recorded?.outputs.map((one) => one.name)]).toEqual([step.id, step.outputs]);
      if (!step.sql) continue;
      for (const id of step.inputs) await db.run(`CREATE SCHEMA IF NOT EXISTS ${id.split('.')[0]}; CREATE OR REPLACE VIEW ${id} AS FROM '${fileOf(id)}'`);
      // DuckDB looks through the views and names the files that it would read.
      const touched = new Set(db.tablesIn(step.sql));
      const [read, unread] = [step.inputs.filter((id) => touched.has(fileOf(id))), step.inputs.filter((id) => !touched.has(fileOf(id)))];
      expect([step.id, read.map(fileOf).sort()]).toEqual([step.id, [...touched].sort()]);
      // What its SQL does not read, its tests do: they look a value up in another table.
      const model = models.find((one) => buildId(one) === step.id);
      expect([step.id, unread.filter((id) => !model || !testedAgainst(model).includes(id.split('.')[1] as string))]).toEqual([step.id, []]);
    }
  });

  it('names for each column of each SQL model the columns that it is made from', () => {
    for (const step of all.steps.filter((one) => one.sql)) {
      const output = events.filter((event) => completed(event) && event.job.name === step.id).at(-1)?.outputs[0];
      const fields = (output?.facets?.schema?.fields as {name: string}[]).map((field) => field.name);
      const lineage = output?.facets?.columnLineage?.fields as Record<string, {inputFields: {name: string; field: string}[]}>;
      expect([step.id, Object.keys(lineage)]).toEqual([step.id, fields]);
      for (const {name} of Object.values(lineage).flatMap((one) => one.inputFields)) expect(step.inputs).toContain(name);
    }
  });
});

describe('what people should know', () => {
  it('is said of every column', () => {
    for (const event of events.filter(completed)) {
      for (const {name, facets} of event.outputs) {
        for (const field of (facets?.schema?.fields ?? []) as {name: string; description?: string}[]) expect([name, field.name, field.description ?? '']).not.toEqual([name, field.name, '']);
      }
    }
  });

  it('agrees between contracts and the simulator', () => {
    expect(readContracts().map((contract) => contract.id).sort()).toEqual(tables.map((table) => table.id).sort());
    for (const contract of readContracts()) {
      const table = tables.find((one) => one.id === contract.id);
      expect([contract.id, contract.schema[0].properties.map((one) => [one.name, one.physicalType, one.required, one.description, one.unit, one.classification, one.primaryKey])])
        .toEqual([contract.id, table?.columns.map((one) => [one.name, one.type, !one.nullable, one.meaning, one.unit, one.personal, table.primaryKey.includes(one.name)])]);
      expect(contract.slaProperties[0]?.value).toBe(table?.freshnessHours);
    }
  });
});

describe('models', () => {
  it.each([['demand_windows', 'WAPE'], ['demand_windows', 'RMSE'], ['wear_windows', 'average precision'], ['wear_windows', 'Brier score']])('%s: %s beats its baseline in at least three windows out of time', async (name, metric) => {
    const rows = await db.rows(`SELECT * FROM evaluation.${name} WHERE metric = '${metric}' AND "window" <> 'all'`);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) expect(row.better === 'lower' ? Number(row.value) < Number(row.baseline) : Number(row.value) > Number(row.baseline), `${metric} in ${row.window}: ${row.value} against ${row.baseline}`).toBe(true);
  });

  it('are registered with a card that says so', () => {
    const card = readFileSync(path.join(data(), 'registry/wear_model.md'), 'utf8');
    expect(card).toContain('| average precision | all |');
    expect(card).toContain('## What it does not know');
  });
});

describe('troubles that were built in', () => {
  const hidden = new Set(['poisoned-file']);
  it.each(troubles.filter((trouble) => trouble.layer === 'tables' && !hidden.has(trouble.id)))('$id is found in the published tables by the query of its note', async ({id, find}) => {
    expect((await db.rows(find)).length, id).toBeGreaterThan(0);
  });

  it('poisoned-file is found by the check cost_plausible, and exactly its rows are set aside', async () => {
    const window = await Database.open();
    for (const statement of rawViews(raw)) await window.run(statement);
    const poisoned = await window.rows(troubles.find((trouble) => trouble.id === 'poisoned-file')?.find ?? '');
    window.close();
    const aside = await db.rows('SELECT delivery_id FROM quarantine.supply__deliveries ORDER BY delivery_id');
    expect(aside.length).toBeGreaterThan(0);
    expect(aside.map((row) => row.delivery_id)).toEqual(poisoned.map((row) => row.delivery_id));
    const check = events.find((event) => completed(event) && event.job.name === 'check_supply_deliveries');
    const assertions = check?.inputs.find((one) => one.name === 'landed.supply__deliveries')?.inputFacets?.dataQualityAssertions?.assertions as {name: string; success: boolean; actual: string}[];
    expect(assertions.find((one) => one.name === 'cost_plausible')).toMatchObject({success: false, actual: String(aside.length)});
  });

  it.each([
    ['duplicated-file', 'ingest_supply_deliveries', /is the same file as .*, sent again/], ['duplicated-rows', 'ingest_supply_deliveries', /rows of supply\.deliveries came twice/],
  ])('%s is told by %s', (_, job, sentence) => {
    const remarks = events.find((event) => completed(event) && event.job.name === job)?.run.facets?.palmwright_remarks?.remarks as string[];
    expect(remarks.some((remark) => sentence.test(remark))).toBe(true);
  });

  it('renamed-part and renamed-column are mended: one number for each part, one name for the column', async () => {
    expect(await db.rows("SELECT * FROM staging.stg_supply__purchase_orders WHERE part_no IN (SELECT former_part_no FROM rnd.parts WHERE former_part_no IS NOT NULL)")).toEqual([]);
    expect(await db.value("SELECT count(*) FROM sales.orders WHERE quantity IS NULL")).toBe(0);
  });
});
