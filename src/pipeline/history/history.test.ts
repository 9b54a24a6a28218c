import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {assemble} from '../catalog/build';
import {fold} from '../catalog/fold';
import type {Catalog} from '../catalog/types';
import {readEvents} from '../events/log';
import {allRaw, emptyFolder, remove} from '../testing/raw';
import {withoutTelemetry} from '../testing/run';
import {liveHistory} from './history';
import {story} from './story';

let folder = '';
let catalog: Catalog;
let lived = 0;

beforeAll(async () => {
  folder = emptyFolder('history');
  const raw = await allRaw();
  const options = {root: path.join(folder, 'history'), raw, shared: path.join(folder, 'shared'), events: path.join(folder, 'events'), key: '1', choose: withoutTelemetry};
  // Cut short in the middle of the failing nights, and continued.
  await liveHistory({...options, acts: story().slice(0, 12)});
  lived = (await liveHistory(options)).lived;
  catalog = assemble(fold(readEvents(options.events)), new Map());
}, 400_000);
afterAll(() => remove(folder));

const runs = (trigger: string) => catalog.runs.filter((run) => run.trigger === trigger);
const dataset = (id: string) => catalog.datasets.find((one) => one.id === id);

describe('December 2025', () => {
  it('holds at least thirty runs over simulated days, and continues where it was cut short', () => {
    expect(catalog.runs.length).toBeGreaterThanOrEqual(30);
    expect(new Set(catalog.runs.map((run) => run.at.slice(0, 10))).size).toBe(30);
    expect(lived).toBe(story().length - 12);
  });

  it('has a late file, told when it is missed and when it comes', () => {
    const late = dataset('supply.deliveries')?.activity.filter((one) => one.kind === 'late').map((one) => `${one.at.slice(0, 10)} ${one.text}`) ?? [];
    expect(late).toContainEqual('2025-12-10 Late: the file of 2025-12-09 has not landed.');
    expect(late.some((text) => /^2025-12-1[34] .*deliveries_2025-12-09\.csv landed late, at 2025-12-13/.test(text))).toBe(true);
  });

  it('has a breach of contract that was stopped at the door, while what depends on it waited and the rest went on', () => {
    const stopped = catalog.runs.filter((run) => run.state === 'fail');
    expect(stopped.map((run) => run.at.slice(0, 10))).toEqual(['2025-12-12', '2025-12-13', '2025-12-14']);
    for (const run of stopped) {
      expect(run.notes[0]).toContain('orders_2025-12-11.csv: the contract knows no column "qty"');
      expect(run.notes[1]).toMatch(/\d+ steps that depend on it had to wait/);
      expect(run.jobsRun).toBeGreaterThan(5);
    }
    const versions = dataset('sales.orders')?.versions ?? [];
    expect(versions.filter((one) => one.at > '2025-12-12T00' && one.at < '2025-12-14T10:00')).toEqual([]);
  });

  it('has a backfill of the nights that were stopped', () => {
    expect(runs('backfill').map((run) => run.state)).toEqual(['complete', 'complete', 'complete']);
    const made = dataset('sales.orders')?.activity.filter((one) => one.kind === 'backfill') ?? [];
    expect(made.length).toBe(3);
    expect(made.every((one) => one.at.startsWith('2025-12-14T10'))).toBe(true);
  });

  it('has a model that was registered against its gate and rolled back', () => {
    const model = catalog.models.find((one) => one.id === 'demand-forecast');
    const back = model?.versions.find((one) => one.status === 'rolled back');
    expect(back?.note).toMatch(/^Registered by hand: three weeks of history.*was rolled back; \w{12} is in use again\.$/);
    expect(back?.at.slice(0, 10)).toBe('2025-12-10');
    expect(runs('rollback').map((run) => run.at.slice(0, 10))).toEqual(['2025-12-16']);
    expect(model?.versions.find((one) => one.status === 'current')?.number).toBeGreaterThan(2);
  });

  it('tells what changed from version to version', () => {
    const versions = dataset('supply.purchase_orders')?.versions ?? [];
    expect(versions.at(-1)?.changes).toEqual(['First version.']);
    expect(versions[0]?.changes[0]).toMatch(/^\d+ rows? more\.$/);
  });
});
