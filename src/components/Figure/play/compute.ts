import {startOf, type Params} from '../../../figures/state';
import type {AnyFigure} from '../../../figures/types';
import type {Shown} from './useFigure';

/** The default state. @returns as `compute` */
export const computeFirst = (figure: AnyFigure, data: unknown) => compute(figure, startOf(figure, data), data);

/** Runs the model. @returns the state with its result, or one sentence when the model fails */
export function compute(figure: AnyFigure, params: Params, data: unknown): Shown | string {
  try {
    return {params, result: figure.run(params, data)};
  } catch (error) {
    console.error(error);
    return 'This state cannot be computed; the figure stays as it was.';
  }
}
