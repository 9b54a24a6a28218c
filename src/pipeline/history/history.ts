import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {writeAtomically} from '../engine/files';
import {hashModules, hashText} from '../engine/hash';
import {silent} from '../engine/progress';
import type {RunResult} from '../engine/run';
import {readEvents} from '../events/log';
import {runOnce} from '../main';
import type {Step} from '../engine/step';
import {LIVE_CHECK, monitorStep} from '../ml/monitor';
import type {Pipeline} from '../steps';
import {buildId} from '../transform/step';
import {archive, rollbackStep} from './rollback';
import {story, type Act} from './story';

export interface HistoryOptions {
  /** Folder of the history's own datasets and state. */
  readonly root: string;
  readonly raw: string;
  readonly shared: string;
  /** Folder that gets one file of events an act. */
  readonly events: string;
  /** Version of the raw extracts and of all steps; when it changes, December is lived again. */
  readonly key: string;
  readonly onAct?: (act: Act, result: RunResult, ms: number) => void;
  /** Acts to live; all of them when absent. */
  readonly acts?: readonly Act[];
  /** Leaves steps out. */
  readonly choose?: (pipeline: Pipeline) => Pipeline;
}

/**
 * Lives through December 2025 morning by morning, each run seeing only the files that had landed by then. Nothing of it is made
 * up: a run fails because the file of that night breaks the contract as it stood that night.
 *
 * Acts that are done are not done again; one that was cut short continues.
 */
export async function liveHistory(options: HistoryOptions): Promise<{lived: number}> {
  const done = new Set(readDone(options));
  let lived = 0;
  for (const act of options.acts ?? story()) {
    if (done.has(act.id)) continue;
    if (!act.rollback || monitorComplained(options.events)) {
      const began = performance.now();
      const result = await perform(act, options);
      options.onAct?.(act, result, performance.now() - began);
    }
    done.add(act.id);
    writeAtomically(doneFile(options), JSON.stringify({key: fullKey(options), done: [...done]}));
    lived += 1;
  }
  return {lived};
}

async function perform(act: Act, options: HistoryOptions): Promise<RunResult> {
  const folder = path.join(options.root, 'archive/demand_forecast');
  const result = await runOnce({
    root: options.root, raw: options.raw, shared: options.shared, published: path.join(options.root, 'published'),
    events: path.join(options.events, `${act.id}.jsonl`), description: act.description, demand: act.demand, progress: () => silent, durable: false,
    choose: (pipeline) => cast(options.choose?.(pipeline) ?? pipeline, act, folder), hold: (steps) => held(steps, act), ...(act.from ? {from: act.from} : {}),
  });
  if (act.trains) archive(path.join(options.root, 'store/registry/demand_forecast.json'), folder);
  return result;
}

function cast(pipeline: Pipeline, act: Act, folder: string): Pipeline {
  if (act.rollback) return {...pipeline, steps: [rollbackStep('demand_forecast', folder)]};
  return {...pipeline, steps: pipeline.steps.filter((step) => step.kind !== 'publish')};
}

/** Made once a week, on the morning on which the models are fitted; on other mornings they are used as they are. */
const WEEKLY_MODELS = ['stg_service__telemetry_daily', 'fct_arm_health', 'wear_features', 'wear_labels'].map((name) => buildId({name}));

function held(steps: readonly Step[], act: Act): Set<string> {
  const modeling = steps.filter((step) => ['train', 'evaluate', 'register'].includes(step.kind) && step.id !== monitorStep.id);
  return new Set(act.trains || act.rollback ? [] : [...modeling.map((step) => step.id), ...WEEKLY_MODELS]);
}

/** The newest comparison of the registered forecast with what came went against it. */
function monitorComplained(events: string): boolean {
  const checks = readEvents(events).filter((event) => event.eventType === 'COMPLETE' && event.job.name === 'monitor_demand_forecast');
  const facet = checks.at(-1)?.inputs.find((input) => input.name === 'registry.demand_forecast')?.inputFacets?.dataQualityAssertions;
  return ((facet?.assertions ?? []) as {name: string; success: boolean}[]).some((one) => one.name === LIVE_CHECK && !one.success);
}

function readDone(options: HistoryOptions): string[] {
  const file = doneFile(options);
  const known = existsSync(file) ? remembered(file) : undefined;
  if (known?.key === fullKey(options)) return known.done;
  rmSync(options.root, {recursive: true, force: true});
  rmSync(options.events, {recursive: true, force: true});
  writeAtomically(file, JSON.stringify({key: fullKey(options), done: []}));
  return [];
}

function remembered(file: string): {key: string; done: string[]} | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as {key: string; done: string[]};
  } catch {
    return undefined;
  }
}

const doneFile = (options: HistoryOptions) => path.join(options.root, 'acts.json');
const fullKey = (options: HistoryOptions) => hashText(options.key, hashModules('history/history.ts'));
