import {distance} from 'fastest-levenshtein';
import {PipelineError} from './errors';
import type {Step} from './step';

/**
 * Orders steps so that each comes after the steps whose outputs it reads; among free steps the given order is kept.
 *
 * @param steps all steps of the pipeline
 * @param external datasets that come from outside, for instance raw extracts
 * @throws PipelineError `two-writers`, `unknown-input` or `cycle`
 */
export function plan(steps: readonly Step[], external: ReadonlySet<string> = new Set()): Step[] {
  const writer = writers(steps);
  for (const step of steps) {
    for (const input of step.inputs) {
      if (!writer.has(input) && !external.has(input)) {
        throw new PipelineError({rule: 'unknown-input', step: step.id}, `it reads "${input}", which no step writes; ${suggest(input, [...writer.keys(), ...external])}`);
      }
    }
  }
  const waiting = new Map(steps.map((step) => [step.id, new Set(step.inputs.flatMap((input) => writer.get(input) ?? []))]));
  const ordered: Step[] = [];
  while (ordered.length < steps.length) {
    const next = steps.find((step) => waiting.get(step.id)?.size === 0);
    if (!next) throw new PipelineError({rule: 'cycle'}, `steps wait for each other: ${findCycle(waiting).join(' → ')}; remove one of these inputs`);
    waiting.delete(next.id);
    for (const left of waiting.values()) left.delete(next.id);
    ordered.push(next);
  }
  return ordered;
}

/** Which step writes a dataset. */
export function writers(steps: readonly Step[]): Map<string, string> {
  const writer = new Map<string, string>();
  for (const step of steps) {
    for (const output of step.outputs) {
      const other = writer.get(output);
      if (other !== undefined) throw new PipelineError({rule: 'two-writers', step: step.id}, `it writes "${output}", and so does ${other}; a dataset has one writer`);
      writer.set(output, step.id);
    }
  }
  return writer;
}

/**
 * A step and everything that depends on it, directly or not.
 * @param steps steps in planned order
 */
export function withDependents(steps: readonly Step[], id: string): Set<string> {
  const found = new Set([id]);
  const datasets = new Set(find(steps, id).outputs);
  for (const step of steps) {
    if (!step.inputs.some((input) => datasets.has(input))) continue;
    found.add(step.id);
    step.outputs.forEach((output) => datasets.add(output));
  }
  return found;
}

/** Looks a step up by name. @throws PipelineError `unknown-step` with the nearest known name */
export function find(steps: readonly Step[], id: string): Step {
  const step = steps.find((candidate) => candidate.id === id);
  if (!step) throw new PipelineError({rule: 'unknown-step'}, `there is no step "${id}"; ${suggest(id, steps.map((known) => known.id))}`);
  return step;
}

function findCycle(waiting: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const path: string[] = [];
  let at = waiting.keys().next().value as string;
  while (!path.includes(at)) {
    path.push(at);
    at = [...(waiting.get(at) ?? [])].find((id) => waiting.has(id)) as string;
  }
  return [...path.slice(path.indexOf(at)), at];
}

function suggest(word: string, known: readonly string[]): string {
  const near = [...known].sort((a, b) => distance(word, a) - distance(word, b))[0];
  if (near === undefined) return 'none is known';
  return distance(word, near) <= Math.max(2, word.length / 3) ? `did you mean "${near}"?` : '`npm run pipeline -- --list` shows all names';
}
