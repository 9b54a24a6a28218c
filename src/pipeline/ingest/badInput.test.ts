import {appendFileSync, copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {RunResult} from '../engine/run';
import {bytesOf} from '../testing/bytes';
import {emptyFolder, remove, someRaw} from '../testing/raw';
import {runIn} from '../testing/run';

/** Deliveries and what they refer to. */
const TABLES = ['supply.deliveries', 'supply.purchase_orders', 'supply.suppliers', 'rnd.parts', 'people.employees'];
const FILE = 'erp/deliveries/deliveries_2025-12-17.csv';
let folder = '';
let raw = '';
const at = (name: string) => path.join(raw, name);

beforeEach(async () => {
  folder = emptyFolder('bad');
  raw = await someRaw(folder, ({table, period}) => TABLES.includes(table) && (table !== 'supply.deliveries' || period >= '2025-12'));
}, 300_000);
afterEach(() => remove(folder));

/** Ingests and checks deliveries and what they refer to. */
function go(): Promise<RunResult> {
  const ids = TABLES.flatMap((table) => [`ingest_${table.replace('.', '_')}`, `check_${table.replace('.', '_')}`]);
  return runIn(folder, raw, {choose: (pipeline) => ({...pipeline, steps: pipeline.steps.filter((step) => ids.includes(step.id))})});
}

/** Makes the transfer log agree with a file that was changed, as if it had been sent that way. */
function logAsSent(name: string): void {
  const content = readFileSync(at(name));
  const log = readFileSync(at('landing.csv'), 'utf8').split('\n').map((line) => {
    if (!line.startsWith(`${name},`)) return line;
    const [file, table, period, landed] = line.split(',');
    return [file, table, period, landed, content.toString().trimEnd().split('\n').length - 1, content.length, createHash('sha256').update(content).digest('hex')].join(',');
  });
  writeFileSync(at('landing.csv'), log.join('\n'));
}

/** Runs once with good files, spoils one, runs again: one sentence is told and what was there stays. */
async function spoiled(spoil: () => void): Promise<string | undefined> {
  expect((await go()).failed).toEqual([]);
  const before = bytesOf(path.join(folder, 'pipeline/store/supply'));
  spoil();
  const result = await go();
  expect(bytesOf(path.join(folder, 'pipeline/store/supply'))).toEqual(before);
  expect(result.failed.length).toBeLessThanOrEqual(1);
  return result.failed[0]?.line();
}

describe('a bad file is told in one sentence with file, step and rule', () => {
  it('truncated', async () => {
    expect(await spoiled(() => truncateSync(at(FILE), 200))).toMatch(new RegExp(`^step ingest_supply_deliveries, ${FILE}: it is cut off: 200 of the \\d+ bytes .*\\(rule file-complete\\)$`));
  });

  it('truncated before it was sent, in the middle of a row', async () => {
    expect(await spoiled(() => {
      truncateSync(at(FILE), 120);
      logAsSent(FILE);
    })).toMatch(/^step ingest_supply_deliveries, .*\(rule (file-complete|types-agreed)\)$/);
  });

  it('empty', async () => {
    expect(await spoiled(() => truncateSync(at(FILE), 0))).toMatch(/it is empty, though the transfer log lists \d+ rows; .*\(rule file-not-empty\)$/);
  });

  it('missing', async () => {
    expect(await spoiled(() => rmSync(at(FILE)))).toMatch(/the transfer log lists it, but it is not there; .*\(rule file-known\)$/);
  });

  it('altered on the way', async () => {
    expect(await spoiled(() => appendFileSync(at(FILE), '1,2,3\n'))).toMatch(/its content is not what was sent .*\(rule file-complete\)$/);
  });

  it('not in the log', async () => {
    expect(await spoiled(() => copyFileSync(at(FILE), at('erp/deliveries/copy of deliveries.csv')))).toMatch(/erp\/deliveries\/copy of deliveries\.csv: nobody sent it: landing\.csv does not list it; .*\(rule file-known\)$/);
  });

  it('of another table', async () => {
    expect(await spoiled(() => {
      copyFileSync(at('erp/suppliers/suppliers_2025-12.csv'), at(FILE));
      logAsSent(FILE);
    })).toMatch(/it is no extract of supply\.deliveries: its columns are supplier_id, supplier_name.*\(rule file-known\)$/);
  });

  it('with a renamed column', async () => {
    expect(await spoiled(() => {
      writeFileSync(at(FILE), readFileSync(at(FILE), 'utf8').replace('quantity_received', 'qty_received'));
      logAsSent(FILE);
    })).toBe(`step ingest_supply_deliveries, ${FILE}: the contract knows no column "qty_received" and column "quantity_received" is missing; agree on a rename in contracts/supply.deliveries.yml or send the file back (rule columns-agreed)`);
  });

  it('with a column of another type', async () => {
    expect(await spoiled(() => {
      const [head, first, ...rest] = readFileSync(at(FILE), 'utf8').split('\n') as [string, string, ...string[]];
      const cells = first.split(',');
      cells[6] = 'many';
      writeFileSync(at(FILE), [head, cells.join(','), ...rest].join('\n'));
      logAsSent(FILE);
    })).toMatch(new RegExp(`^step ingest_supply_deliveries, ${FILE}: line 2, column "quantity_received": "many" is no INTEGER; .*\\(rule types-agreed\\)$`));
  });

  it('with a cut-off transfer log', async () => {
    await expect(spoiled(() => truncateSync(at('landing.csv'), readFileSync(at('landing.csv')).length - 80))).rejects.toThrow('is not whole; the log was cut off');
  });
});

describe('a breach of the contract', () => {
  it('stops what depends on it and names the rows', async () => {
    expect(await spoiled(() => {
      const [head, first, ...rest] = readFileSync(at(FILE), 'utf8').split('\n') as [string, string, ...string[]];
      const cells = first.split(',');
      cells[6] = '0';
      writeFileSync(at(FILE), [head, cells.join(','), ...rest].join('\n'));
      logAsSent(FILE);
    })).toMatch(/^step check_supply_deliveries, contracts\/supply\.deliveries\.yml: 1 row breaks quantity_positive \(A received lot holds at least one piece\), first \d+.*; supply\.deliveries stays as it was \(rule contract\)$/);
  });
});

describe('a file that came twice', () => {
  it('is read once, and that is told', async () => {
    const result = await go();
    expect(result.failed).toEqual([]);
    const events = readFileSync(path.join(folder, 'pipeline/events/run.jsonl'), 'utf8');
    expect(events).toContain('deliveries_2025-12-16_resend.csv is the same file as erp/deliveries/deliveries_2025-12-16.csv, sent again; it was read once.');
  });
});
