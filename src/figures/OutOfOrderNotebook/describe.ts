import {notebooks} from './cells';
import type {Params, Result} from './types';

const said = (output: string | null) => (output === null ? 'nothing' : output);

/** The state in one sentence. */
export function describe({shown, fresh, file, freshFile, page, runs}: Result, {notebook}: Params): string {
  const {cells, shown: at} = notebooks[notebook];
  if (!page.some(({number}) => number === at + 1)) return `The printing cell is deleted; the kernel has made ${runs.length} runs.`;
  const kept = file !== null || freshFile !== null ? ` The file holds ${file ?? 'nothing'}, and would hold ${freshFile ?? 'nothing'}.` : '';
  return `Under ${cells[at]!.source} the page shows ${said(shown)}; after a restart and “run all” it would show ${said(fresh)}.${kept}`;
}
