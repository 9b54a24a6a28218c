import {existsSync} from 'node:fs';
import type {Database} from '../sql/database';
import type {Recorder} from '../events/recorder';
import type {PipelineError} from './errors';
import {execute, StepFailure} from './execute';
import {restore} from './files';
import type {Hashes} from './hashes';
import {find, plan, withDependents} from './plan';
import type {Progress} from './progress';
import {sideBySide} from './sideBySide';
import {demandInputs, isIntact, keyOf, readState, writeState} from './state';
import type {DatasetSpec, Step, Written} from './step';
import type {Workspace} from './workspace';

export interface RunOptions {
  readonly steps: readonly Step[];
  readonly specs: ReadonlyMap<string, DatasetSpec>;
  /** Datasets from outside and their present versions. */
  readonly external: ReadonlyMap<string, Written>;
  readonly workspace: Workspace;
  /** As many steps run side by side as there are databases. */
  readonly db: readonly Database[];
  readonly hashes: Hashes;
  readonly recorder: Recorder;
  readonly progress: Progress;
  readonly day: string;
  /** Run this step and all that depend on it, even if nothing changed; leave the others. */
  readonly from?: string;
  /** Run this step alone, even if nothing changed. */
  readonly only?: string;
  /** Steps that are not to run this time; what they made before is used as it is. */
  readonly hold?: ReadonlySet<string>;
  /** Let this step fail, to see what happens. */
  readonly failAt?: string;
}

export interface RunResult {
  readonly ran: readonly string[];
  readonly skipped: readonly string[];
  readonly failed: readonly PipelineError[];
  /** Steps that had to wait for a failed one. */
  readonly blocked: readonly string[];
  readonly versions: ReadonlyMap<string, string>;
}

/**
 * Brings all datasets up to date: runs the steps whose code or inputs changed, in order, and leaves the rest. Steps that do not
 * wait for each other run side by side, one in each of the given databases; what they write does not depend on that.
 *
 * A step that fails stops what depends on it and nothing else. What was there before stays, so that a later run continues.
 *
 * @throws PipelineError before anything runs, when the steps make no plan or a named step does not exist
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const {workspace, specs} = options;
  for (const spec of specs.values()) if (spec.layer === 'published') restore(workspace.pathOf(spec));
  const steps = plan(options.steps, new Set(options.external.keys()));
  for (const name of [options.from, options.only, options.failAt]) if (name !== undefined) find(steps, name);
  const chosen = options.only ? new Set([options.only]) : options.from ? withDependents(steps, options.from) : undefined;
  const versions = new Map([...options.external].map(([id, written]) => [id, written.version]));
  const result: Result = {ran: [], skipped: [], failed: [], blocked: [], versions};
  const one: Going = {...options, steps, chosen, versions, bad: new Set(), result};
  await sideBySide(steps, options.db, (step, db) => settle(step, db, one));
  options.hashes.save();
  return {...result, ran: inOrder(result.ran, steps), skipped: inOrder(result.skipped, steps), blocked: inOrder(result.blocked, steps)};
}

type Result = {-readonly [key in keyof RunResult]: RunResult[key] extends readonly (infer T)[] ? T[] : RunResult[key]};

interface Going extends RunOptions {
  readonly chosen: ReadonlySet<string> | undefined;
  readonly versions: Map<string, string>;
  /** Datasets that could not be made. */
  readonly bad: Set<string>;
  readonly result: Result;
}

/** Leaves a step, lets it wait, or runs it; when this has ended, what depends on the step can be settled. */
async function settle(step: Step, db: Database, going: Going): Promise<void> {
  const {bad, chosen, hashes, progress, recorder, result, specs, versions, workspace} = going;
  if (step.inputs.some((input) => bad.has(input))) {
    step.outputs.forEach((output) => bad.add(output));
    if (!chosen || chosen.has(step.id)) result.blocked.push(step.id);
    progress.blocked(step);
    return;
  }
  const state = readState(workspace, step.id);
  const key = keyOf(step, versions);
  const forced = chosen?.has(step.id) || going.failAt === step.id;
  const left = (chosen !== undefined && !chosen.has(step.id)) || going.hold?.has(step.id) === true;
  if (left || (!forced && state?.key === key && isIntact(workspace, step, state, specs, hashes))) {
    for (const output of step.outputs) takeAsItIs(output, going, versions);
    result.skipped.push(step.id);
    progress.skipped(step);
    return;
  }
  demandInputs(step, workspace, specs, going.steps);
  const began = performance.now();
  const runId = recorder.start(step, key);
  try {
    const done = await execute(step, {...going, db});
    recorder.complete(runId, step, done, versions);
    writeState(workspace, step.id, {key, outputs: done.outputs});
    for (const [id, written] of Object.entries(done.outputs)) versions.set(id, written.version);
    result.ran.push(step.id);
    progress.done(step, done, performance.now() - began);
  } catch (thrown) {
    if (!(thrown instanceof StepFailure)) throw thrown;
    recorder.fail(runId, step, thrown, versions);
    step.outputs.forEach((output) => bad.add(output));
    result.failed.push(thrown.fault);
    progress.failed(step, thrown.fault);
  }
}

/** Version of a dataset that is not made anew: that of the file that is there, whoever made it. */
function takeAsItIs(id: string, {specs, workspace, hashes}: Going, versions: Map<string, string>): void {
  const file = workspace.pathOf(specs.get(id) as DatasetSpec);
  if (existsSync(file)) versions.set(id, hashes.of(file).version);
}

function inOrder(ids: readonly string[], steps: readonly Step[]): string[] {
  return steps.map((step) => step.id).filter((id) => ids.includes(id));
}
