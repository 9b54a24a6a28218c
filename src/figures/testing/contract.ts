import fc from 'fast-check';
import {digitsOf, fit, specsOf, startOf, type Params, type Spec} from '../state';
import type {AnyFigure, Choice, Quantity} from '../types';

/** Any state a reader can bring a figure to; held state stays as it is at the start. */
export const anyParams = (figure: AnyFigure, data: unknown): fc.Arbitrary<Params> =>
  fc.record(Object.fromEntries(Object.entries(specsOf(figure, data)).map(([key, spec]) => [key, anyValue(spec)])));

function anyValue(spec: Spec): fc.Arbitrary<number | string> {
  if (spec.kind === 'choice') return fc.constantFrom(...spec.options.map(({value}) => value));
  if (spec.kind === 'held') return fc.constant(spec.initial);
  return fc.oneof(fc.constantFrom(spec.min, spec.max, spec.initial), fc.double({min: spec.min, max: spec.max, noNaN: true}).map((value) => fit(spec, value)!));
}

const UNSAYABLE = /NaN|Infinity|undefined|null|\[object/;

/**
 * What a figure breaks of the contract in types.ts, one sentence each.
 * @param states how many random states are tried
 */
export function contractFaults(figure: AnyFigure, data: unknown, states = 60): string[] {
  const specs = specsOf(figure, data);
  const start = startOf(figure, data);
  const faults: string[] = [];
  const fault = (wrong: boolean, text: string) => void (wrong && faults.push(text));

  fault(Object.values(specs).filter(({kind}) => kind !== 'held').length > 4, 'more than four controls');
  for (const [key, spec] of Object.entries(specs)) faults.push(...specFaults(key, spec));

  const {prediction, target} = figure.goals;
  fault(prediction.options.length < 2 || prediction.options.length > 4, 'a prediction has two to four options');
  fault(prediction.options.filter(({right}) => right).length !== 1, 'exactly one option of the prediction is right');
  for (const [name, state] of Object.entries({see: prediction.see, solution: target.solution})) {
    for (const [key, value] of Object.entries(state)) fault(!specs[key] || !holds(specs[key], value as number), `${name}: ${key} = ${String(value)} is outside the control`);
  }
  const solved = {...start, ...(target.solution as Params)};
  fault(target.check(figure.run(start, data), start, data), 'the target is already reached in the default state');
  fault(!target.check(figure.run(solved, data), solved, data), 'the solution does not reach the target');

  const tried = [start, solved, {...start, ...(prediction.see as Params)}, ...fc.sample(anyParams(figure, data), {numRuns: states, seed: 1})];
  for (const params of tried) faults.push(...stateFaults(figure, params, data).map((text) => `${text} at ${JSON.stringify(params)}`));
  const finding = figure.finding(figure.run(start, data), data);
  fault(finding.length < 30 || UNSAYABLE.test(finding), `the finding says nothing a reader can use: ${finding}`);
  return [...new Set(faults)];
}

function specFaults(key: string, spec: Quantity | Choice | Spec): string[] {
  if (spec.kind === 'choice') return spec.options.some(({value}) => value === spec.initial) ? [] : [`${key}: the default is none of the options`];
  if (spec.kind === 'held') return spec.valid(spec.initial) ? [] : [`${key}: the default is not valid`];
  const whole = Number(spec.initial.toFixed(digitsOf(spec))) === spec.initial;
  return spec.min < spec.max && spec.min <= spec.initial && spec.initial <= spec.max && spec.step > 0 && whole ? [] : [`${key}: range, step and default do not fit together`];
}

function holds(spec: Spec, value: number | string): boolean {
  if (spec.kind === 'choice') return spec.options.some((option) => option.value === value);
  if (spec.kind === 'held') return spec.valid(String(value));
  return typeof value === 'number' && fit(spec, value) === value;
}

function stateFaults(figure: AnyFigure, params: Params, data: unknown): string[] {
  const result: unknown = figure.run(params, data);
  const again: unknown = figure.run(params, data);
  const faults: string[] = [];
  if (JSON.stringify(result) !== JSON.stringify(again)) faults.push('the model gives two results for one state');
  const sentence = figure.describe(result, params, data);
  if (sentence.length < 20 || UNSAYABLE.test(sentence) || !/[.!?]$/.test(sentence)) faults.push(`the sentence cannot be said: ${sentence}`);
  const {columns, rows} = figure.table(result, params, data);
  if (new Set(rows.map(({key}) => key)).size !== rows.length) faults.push('two rows of the table have one key');
  for (const {key, cells} of rows) {
    for (const column of columns) {
      const cell = cells[column.key];
      if (cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))) faults.push(`cell ${key}.${column.key} is ${String(cell)}`);
    }
  }
  return faults;
}
