import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import path from 'node:path';
import {Database} from './sql/database';
import {render} from './sql/render';
import {allRaw, emptyFolder, remove} from './testing/raw';
import {runIn} from './testing/run';
import {readModels, readVars} from './transform/models';

/** Nothing of this day or later may be seen by a feature as of it. */
const CUT = '2025-04-07';
let folder = '';
let db: Database;
const store = (id: string) => `'${path.join(folder, 'pipeline/store', id.replace('.', '/'))}.parquet'`;

beforeAll(async () => {
  folder = emptyFolder('leak');
  const raw = await allRaw();
  await runIn(folder, raw, {choose: (pipeline) => ({...pipeline, steps: pipeline.steps.filter((step) => !['train', 'evaluate', 'register', 'publish'].includes(step.kind))})});
  db = await Database.open();
  await db.run('CREATE SCHEMA marts; CREATE SCHEMA staging; CREATE SCHEMA features');
}, 300_000);
afterAll(() => {
  db.close();
  remove(folder);
});

/** Rows of a feature model over whatever tables are there now, up to the cut. */
async function features(name: string, at: string): Promise<unknown> {
  const models = readModels();
  const sql = render(models.find((model) => model.name === name)?.text ?? '', (ref) => models.find((model) => model.name === ref)?.folder ?? '', readVars());
  return db.rows(`SELECT md5(string_agg(t::VARCHAR, '\n' ORDER BY t::VARCHAR)) AS hash, count(*) AS n FROM (${sql}) AS t WHERE ${at} <= DATE '${CUT}'`);
}

/** Takes a table as it is. */
const asItWas = (id: string) => db.run(`CREATE OR REPLACE TABLE ${id} AS FROM ${store(id)}`);
/** Takes a table whose rows from the cut on have their values dealt out anew, by a shuffle of the rows. */
async function shuffled(id: string, time: string, values: readonly string[]): Promise<void> {
  const numbered = `SELECT *, row_number() OVER (ORDER BY hash(rowid, 1)) AS a, row_number() OVER (ORDER BY hash(rowid, 2)) AS b FROM ${id} WHERE ${time} >= DATE '${CUT}'`;
  await db.run(`CREATE OR REPLACE TABLE ${id} AS
    WITH future AS (${numbered}) SELECT * FROM ${id} WHERE ${time} < DATE '${CUT}'
    UNION ALL BY NAME SELECT x.* EXCLUDE (a, b) REPLACE (${values.map((value) => `y.${value} AS ${value}`).join(', ')}) FROM future AS x JOIN future AS y ON y.b = x.a`);
}

describe('features do not see the future', () => {
  it('demand: they stay when the demand to come is shuffled', async () => {
    await asItWas('marts.fct_demand_weekly');
    const before = await features('demand_features', 'week');
    await shuffled('marts.fct_demand_weekly', 'week', ['pieces', 'order_lines', 'mean_discount_pct']);
    expect(await features('demand_features', 'week')).toEqual(before);
  });

  it('wear: they stay when readings and failures to come are shuffled', async () => {
    for (const id of ['marts.fct_arm_health', 'marts.fct_failures', 'staging.stg_service__arms']) await asItWas(id);
    const before = await features('wear_features', 'as_of');
    await shuffled('marts.fct_arm_health', 'day', ['backlash_arcmin', 'backlash_read_arcmin', 'load_pct', 'motor_temp_c', 'operating_minutes']);
    await shuffled('marts.fct_failures', 'reported_on', ['arm_id', 'component', 'failed_on']);
    expect(await features('wear_features', 'as_of')).toEqual(before);
  });

  it('and the test would notice: it does when the past is shuffled', async () => {
    await asItWas('marts.fct_demand_weekly');
    const before = await features('demand_features', 'week');
    await db.run("UPDATE marts.fct_demand_weekly SET pieces = pieces + 1 WHERE week = DATE '2025-03-31'");
    expect(await features('demand_features', 'week')).not.toEqual(before);
  });

  it('nor does a label reach into the features: they are made by models of their own', () => {
    const features = readModels().filter((model) => model.name.endsWith('_features'));
    for (const model of features) expect(model.references.refs.some((ref) => ref.endsWith('_labels'))).toBe(false);
  });
});
