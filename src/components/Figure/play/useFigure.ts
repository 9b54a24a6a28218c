import {useCallback, useEffect, useReducer, useRef} from 'react';
import {readAddress} from '../../../figures/address';
import {specsOf, startOf, type Params} from '../../../figures/state';
import type {AnyFigure} from '../../../figures/types';
import {compute} from './compute';

/** A state and what the model made of it. */
export interface Shown {
  params: Params;
  result: unknown;
}

interface State {
  shown: Shown;
  /** null: all steps. */
  step: number | null;
  /** Whether the reader has changed something: a goal reached by a link is not the reader's. */
  touched: boolean;
  /** What was refused, and why. */
  notes: string[];
}

type Change = Partial<State>;

/** The state of a figure on the page: parameters, what the model makes of them, the step, and what the address asks for. */
export function useFigure(name: string, figure: AnyFigure, data: unknown, first: Shown, hash: string, visit: object) {
  const specs = specsOf(figure, data);
  const [state, change] = useReducer((state: State, change: Change): State => ({...state, ...change}), {
    shown: first,
    step: null,
    touched: false,
    notes: [],
  });

  /** Brings the figure to a state; one that the model cannot compute is refused. */
  const go = useCallback(
    (params: Params, more: Change = {}) => {
      const shown = compute(figure, params, data);
      if (typeof shown === 'string') change({notes: [shown]});
      else change({step: null, notes: [], ...more, shown});
    },
    [figure, data],
  );

  const followed = useRef({visit: {}, hash: ''});
  useEffect(() => {
    if (followed.current.visit === visit && followed.current.hash === hash) return;
    followed.current = {visit, hash};
    const found = readAddress(hash, name, specsOf(figure, data));
    if (found && (hash.includes('?') || found.notes.length > 0)) go(found.params, {step: found.step ?? null, notes: found.notes});
  }, [hash, visit, name, figure, data, go]);

  return {
    ...state,
    params: state.shown.params,
    specs,
    go,
    /** The reader changes one parameter; others may follow. */
    set(partial: Params) {
      let params = {...state.shown.params, ...partial};
      for (const key of Object.keys(partial)) params = {...params, ...(figure.follow?.(key, params, data) as Params | undefined)};
      go(params, {touched: true});
    },
    toStep: (step: number | null) => change({step, touched: true}),
    note: (notes: string[]) => change({notes}),
    reset: () => go(startOf(figure, data)),
  };
}
