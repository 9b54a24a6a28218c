import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Database} from '../sql/database';
import {allRaw, emptyFolder, remove} from '../testing/raw';
import {runIn} from '../testing/run';
import {buildCatalog} from './build';
import type {Catalog} from './types';

let folder = '';
let catalog: Catalog;
let db: Database;

beforeAll(async () => {
  folder = emptyFolder('catalog');
  await runIn(folder, await allRaw());
  catalog = await buildCatalog(path.join(folder, 'pipeline/events'), path.join(folder, 'data'));
  db = await Database.open();
}, 300_000);
afterAll(() => {
  db.close();
  remove(folder);
});

const entries = () => [...catalog.projects, ...catalog.datasets, ...catalog.jobs, ...catalog.models, ...catalog.reports, ...catalog.experts];

describe('the catalog', () => {
  it('has ids that are unique over all kinds', () => {
    const ids = entries().map((entry) => entry.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('refers only to entries that are there', () => {
    const of = (list: readonly {id: string}[]) => new Set(list.map((one) => one.id));
    const [datasets, jobs, projects, experts] = [of(catalog.datasets), of(catalog.jobs), of(catalog.projects), of(catalog.experts)];
    for (const one of catalog.datasets) {
      for (const id of [...one.upstream, ...one.downstream, ...one.columnLineage.flatMap((column) => column.inputs.map((input) => input.dataset))]) expect(datasets, one.id).toContain(id);
      for (const id of [...one.consumers, ...(one.producer ? [one.producer] : [])]) expect(jobs, one.id).toContain(id);
      for (const id of one.projects) expect(projects, one.id).toContain(id);
      expect(experts, one.id).toContain(one.expert);
    }
    for (const one of catalog.jobs) {
      for (const id of [...one.reads, ...one.writes]) expect(datasets, one.id).toContain(id);
      expect(experts, one.id).toContain(one.expert);
    }
    for (const one of [...catalog.projects, ...catalog.models, ...catalog.reports]) expect(experts, one.id).toContain(one.expert);
    for (const one of catalog.reports) for (const id of one.datasets) expect(datasets, one.id).toContain(id);
  });

  it('tells of every table what a query on its file tells', async () => {
    for (const one of catalog.datasets) {
      if (one.location.format !== 'parquet') continue;
      const file = path.join(folder, 'pipeline', one.location.path);
      const fields = await db.rows(`SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM '${file}')`);
      expect([one.id, one.records, one.bytes, one.files]).toEqual([one.id, Number(await db.value(`SELECT count(*) FROM '${file}'`)), statSync(file).size, 1]);
      expect([one.id, one.schema.map(({name, type}) => ({name, type}))]).toEqual([one.id, fields]);
      if (one.location.url) expect([one.id, readFileSync(path.join(folder, one.location.url)).equals(readFileSync(file))]).toEqual([one.id, true]);
    }
  });

  it('shows sample rows of what is published, without personal data', () => {
    const customers = catalog.datasets.find((one) => one.id === 'sales.customers');
    expect(customers?.sample.length).toBe(5);
    expect(customers?.sample.every((row) => row.contact_email === null || row.contact_email === '•••')).toBe(true);
    expect(customers?.personalData).toBe(true);
    expect(catalog.datasets.find((one) => one.id === 'staging.stg_sales__customers')?.personalData).toBe(false);
  });

  it('judges freshness by the end of the recorded run', () => {
    for (const {id, freshness} of catalog.datasets) {
      if (freshness.promiseHours === undefined || freshness.ageHours === undefined) continue;
      expect([id, freshness.stale]).toEqual([id, freshness.ageHours > freshness.promiseHours]);
      expect(freshness.ageHours).toBeCloseTo((Date.parse(catalog.recordedAt) - Date.parse(freshness.dataUpTo ?? '')) / 3_600_000, 1);
    }
  });

  it('has lineage that is the same seen from both ends', () => {
    for (const one of catalog.datasets) {
      for (const id of one.downstream) expect(catalog.datasets.find((other) => other.id === id)?.upstream, `${one.id} → ${id}`).toContain(one.id);
    }
  });
});
