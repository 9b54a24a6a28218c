import path from 'node:path';
import {silent} from '../engine/progress';
import type {RunResult} from '../engine/run';
import {NOW} from '../make';
import {runOnce, type MainOptions} from '../main';
import type {Pipeline} from '../steps';

/** Runs the real pipeline in a folder of its own. */
export function runIn(folder: string, raw: string, more: Partial<MainOptions> = {}): Promise<RunResult> {
  const root = path.join(folder, 'pipeline');
  return runOnce({
    root, raw, shared: path.join(folder, 'shared'), published: path.join(folder, 'data'), events: path.join(root, 'events', 'run.jsonl'),
    description: {nominal: NOW, trigger: 'full', attempt: 'test'}, progress: () => silent, ...more,
  });
}

/** Leaves out everything that rests on telemetry, which is most of the bytes and of the time. */
export function withoutTelemetry(pipeline: Pipeline): Pipeline {
  const gone = new Set<string>(['raw.service__telemetry_hourly']);
  const steps = pipeline.steps.filter((step) => {
    if (step.kind !== 'publish' && !step.inputs.some((input) => gone.has(input))) return true;
    step.outputs.forEach((output) => gone.add(output));
    return false;
  });
  return {...pipeline, steps};
}
