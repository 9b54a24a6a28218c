import type {AnyFigure, Choice, Controls, Held, Quantity} from './types';

export type Spec = Quantity | Choice | Held;
export type Params = Record<string, number | string>;

/** The controls of a figure by parameter, in their order. */
export function specsOf(figure: AnyFigure, data: unknown): Record<string, Spec> {
  const controls = figure.controls as Controls<Params> | ((data: unknown) => Controls<Params>);
  return (typeof controls === 'function' ? controls(data) : controls) as Record<string, Spec>;
}

/** The state that an untouched figure is in. */
export const startOf = (figure: AnyFigure, data: unknown): Params =>
  Object.fromEntries(Object.entries(specsOf(figure, data)).map(([key, {initial}]) => [key, initial]));

/** How many decimals a quantity is kept with. */
export const digitsOf = ({step, digits}: Quantity): number => digits ?? decimals(step);

/** A number inside the range of a quantity, with its decimals. @returns undefined for what is no number */
export function fit(spec: Quantity, value: number): number | undefined {
  if (Number.isNaN(value)) return undefined;
  return Number(Math.min(spec.max, Math.max(spec.min, value)).toFixed(digitsOf(spec)));
}

/** Decimals to show a value with: those of the step, or more where the value has more. */
export const shownDigits = (spec: Quantity, value: number): number => Math.max(decimals(spec.step), decimals(Number(value.toFixed(digitsOf(spec)))));

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;
