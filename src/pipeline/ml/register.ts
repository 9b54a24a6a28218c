import {readFileSync, writeFileSync} from 'node:fs';
import {hashModules, hashText, short} from '../engine/hash';
import {PipelineError} from '../engine/errors';
import type {Session} from '../engine/session';
import type {Step} from '../engine/step';
import {cardText, type CardText} from './card';

/** One measure over one window, as an evaluation table holds it. */
export interface MetricRow {
  readonly name: string;
  readonly unit: string;
  readonly window: string;
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  readonly value: number;
  readonly baseline: number;
  readonly baselineName: string;
  readonly better: 'lower' | 'higher';
}

/** A registered model: everything that is needed to use it, judge it and go back to it. */
export interface ModelRecord {
  readonly name: string;
  /** SHA-256 of the fitted model and its parameters. */
  readonly version: string;
  readonly purpose: string;
  readonly trainedOn: readonly {readonly dataset: string; readonly version: string}[];
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly metrics: readonly MetricRow[];
  /** Reason why it was registered though it failed its gate; empty otherwise. */
  readonly overruled: string;
  readonly card: string;
  readonly model: unknown;
}

export interface Registration {
  /** `demand_forecast`. */
  readonly name: string;
  readonly text: CardText;
  readonly windows: string;
  /** Measure that must beat its baseline in every window. */
  readonly gate: string;
  readonly trainedOn: readonly string[];
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly overrule: string;
}

/** The step that admits a model: it must beat its baseline in every window, or somebody must answer for the exception. */
export function registerStep(registration: Registration): Step {
  const {name, windows, trainedOn} = registration;
  return {
    id: `register_${name}`, kind: 'register', owner: 'Data Platform', source: 'src/pipeline/ml/register.ts',
    description: `Registers the ${name.replaceAll('_', ' ')} with its card when it beats its baseline in every window.`,
    inputs: [`models.${name}`, windows, ...trainedOn], outputs: [`registry.${name}`],
    code: () => hashText(hashModules('ml/register.ts'), JSON.stringify(registration)),
    run: (session) => register(session, registration),
  };
}

async function register(session: Session, {name, text, windows, gate, trainedOn, parameters, overrule}: Registration): Promise<void> {
  const model = JSON.parse(readFileSync(session.input(`models.${name}`), 'utf8')) as unknown;
  const rows = await session.rows(`SELECT * FROM ${windows} ORDER BY metric, from_day, to_day`);
  const metrics = rows.map((row): MetricRow => ({
    name: String(row.metric), unit: String(row.unit), window: String(row.window), from: String(row.from_day), to: String(row.to_day), rows: Number(row.row_count),
    value: Number(row.value), baseline: Number(row.baseline), baselineName: String(row.baseline_name), better: row.better === 'higher' ? 'higher' : 'lower',
  }));
  trainedOn.forEach((id) => session.input(id));
  const first = metrics.find((one) => one.name === gate && one.window !== 'all' && (one.better === 'lower' ? one.value >= one.baseline : one.value <= one.baseline));
  if (first && overrule === '') {
    throw new PipelineError({rule: 'gate', file: windows}, `the ${name.replaceAll('_', ' ')} does not beat its baseline: ${first.name} ${first.value.toFixed(3)} against ${first.baseline.toFixed(3)} in ${first.window}; the registered version stays`);
  }
  const version = hashText(JSON.stringify(model), JSON.stringify(parameters));
  const record: ModelRecord = {
    name, version, purpose: text.purpose, trainedOn: trainedOn.map((dataset) => ({dataset, version: session.versionOf(dataset)})), parameters, metrics, overruled: overrule,
    card: cardText(text, {version: short(version), parameters, metrics, trainedOn: trainedOn.map((dataset) => `${dataset}@${short(session.versionOf(dataset))}`), overruled: overrule}), model,
  };
  writeFileSync(session.output(`registry.${name}`), `${JSON.stringify(record, null, 1)}\n`);
  const {model: _, ...facts} = record;
  session.notes.facets.set(`registry.${name}`, {...facts, action: 'register'});
  session.notes.remarks.push(overrule === '' ? `Version ${short(version)} was registered; it beats its baseline in every window.` : `Version ${short(version)} was registered by hand: ${overrule}`);
}
