import {resultOf, useProgress} from '../../progress';
import type {Reader} from './standing';

/** The reader's record, as this page asks it. */
export function useReader(): Reader {
  const state = useProgress();
  return {
    isOn: (group, id) => state.record[group][id]?.on ?? false,
    result: (question) => resultOf(state, question),
  };
}
