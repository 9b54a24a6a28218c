import {createContext} from 'react';

/** Id of the decision that a rubric's ticks belong to. */
export const DecisionId = createContext('');
