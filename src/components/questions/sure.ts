import type {Sure} from '../../progress';

/** How sure a reader can be. */
export const SURE: Record<Sure, string> = {1: 'Guessing', 2: 'Fairly sure', 3: 'Certain'};

/** The same in a sentence. */
export const WERE: Record<Sure, string> = {1: 'guessing', 2: 'fairly sure', 3: 'certain'};
