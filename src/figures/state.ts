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
export const digitsOf = ({step, digits}: Quantity): number => digits ?? (String(step).split('.')[1] ?? '').length;

/** A number inside the range of a quantity, with its decimals. @returns undefined for what is no number */
export function fit(spec: Quantity, value: number): number | undefined {
  if (Number.isNaN(value)) return undefined;
  return Number(Math.min(spec.max, Math.max(spec.min, value)).toFixed(digitsOf(spec)));
}
