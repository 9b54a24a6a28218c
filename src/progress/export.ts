import type {ProgressRecord} from './record';

/** What a file says of itself, so that one of another site is not taken in. */
export const GUIDE = 'ml-pipelines-guide';

/** The record as the text of a file. */
export function exportText(record: ProgressRecord, now: Date): string {
  const {cleared: _ofThisBrowser, ...kept} = record;
  return `${JSON.stringify({guide: GUIDE, exported: now.toISOString(), record: kept})}\n`;
}

/** "ml-pipelines-2026-11-25.json" */
export const fileName = (now: Date): string => `ml-pipelines-${now.toISOString().slice(0, 10)}.json`;
