import {existsSync, readFileSync} from 'node:fs';
import {writeAtomically} from './files';
import {hashText} from './hash';
import {PipelineError} from './errors';
import type {Hashes} from './hashes';
import type {DatasetSpec, Step, Written} from './step';
import type {Workspace} from './workspace';

/** What is remembered of a step that ended well. */
export interface StepState {
  readonly key: string;
  readonly outputs: Readonly<Record<string, Written>>;
}

/** Key of a step: what it does and the versions of what it reads. Equal keys mean equal results. */
export function keyOf(step: Step, versions: ReadonlyMap<string, string>): string {
  return hashText(step.id, step.code(), ...step.outputs, ...step.inputs.flatMap((input) => [input, versions.get(input) ?? '']));
}

/** Remembered state; undefined when there is none or it cannot be read. */
export function readState(workspace: Workspace, step: string): StepState | undefined {
  const file = workspace.stateOf(step);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as StepState;
  } catch {
    return undefined;
  }
}

export function writeState(workspace: Workspace, step: string, state: StepState): void {
  writeAtomically(workspace.stateOf(step), JSON.stringify(state));
}

/** The outputs that the state remembers are there, byte for byte. */
export function isIntact(workspace: Workspace, step: Step, state: StepState, specs: ReadonlyMap<string, DatasetSpec>, hashes: Hashes): boolean {
  return step.outputs.every((id) => {
    const written = state.outputs[id];
    const file = workspace.pathOf(specs.get(id) as DatasetSpec);
    return written !== undefined && existsSync(file) && hashes.of(file).version === written.version;
  });
}

/** With --only or --from, what the step reads must have been made before. @throws PipelineError `missing-input` */
export function demandInputs(step: Step, workspace: Workspace, specs: ReadonlyMap<string, DatasetSpec>, steps: readonly Step[]): void {
  for (const id of step.inputs) {
    const spec = specs.get(id);
    if (spec && existsSync(workspace.pathOf(spec))) continue;
    const writer = steps.find((other) => other.outputs.includes(id))?.id;
    throw new PipelineError({rule: 'missing-input', step: step.id, file: spec?.path}, `it reads ${id}, which is not there yet; ${writer ? `run ${writer} first` : 'put the file there first'}`);
  }
}
