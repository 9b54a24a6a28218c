import type {Params} from './model';

/** How a series is named within a sentence. */
export const seriesName: Readonly<Record<Params['series'], string>> = {grippers: 'grippers', all: 'all finished goods', heavy: 'PW-7 arms'};
