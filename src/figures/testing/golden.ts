import type {AnyFigure} from '../types';
import {startOf} from '../state';

/** A known answer of golden.json. */
export interface Golden {
  name: string;
  /** Over the default state. */
  params: Record<string, number | string>;
  /** Results by path: "stock", "runs.0.makespan". Numbers within `tolerance`, other values equal. */
  expect: Record<string, unknown>;
  /** Absolute. */
  tolerance: number;
  /** An id of the bibliography, or a sentence that says how the number was found. */
  source: string;
}

/**
 * Runs the model on each known answer.
 * @returns one sentence for each value that is off; empty when all agree
 */
export function goldenFaults(figure: AnyFigure, data: unknown, goldens: readonly Golden[]): string[] {
  return goldens.flatMap((golden) => {
    const result: unknown = figure.run({...startOf(figure, data), ...golden.params}, data);
    return Object.entries(golden.expect).flatMap(([path, wanted]) => {
      const found = at(result, path);
      const agrees = typeof wanted === 'number' && typeof found === 'number' ? Math.abs(found - wanted) <= golden.tolerance : JSON.stringify(found) === JSON.stringify(wanted);
      return agrees ? [] : [`${golden.name}: ${path} is ${JSON.stringify(found)}; known is ${JSON.stringify(wanted)} ± ${golden.tolerance}`];
    });
  });
}

const at = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
