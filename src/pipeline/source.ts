import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {writeAtomically} from './engine/files';
import {hashModules, hashText} from './engine/hash';
import {DEFAULT_SEED, landingLog, simulate} from './simulate/index';

export interface SourceOptions {
  readonly raw: string;
  readonly seed?: number;
  readonly scale?: number;
  /** Simulate even if nothing changed. */
  readonly again?: boolean;
  readonly say: (line: string) => void;
}

/**
 * Makes the raw extracts when they are not there, or when the simulator, the seed or the scale changed.
 * @returns version of the extracts
 */
export function ensureRaw({raw, seed = DEFAULT_SEED, scale = 1, again = false, say}: SourceOptions): string {
  const key = hashText(hashModules('simulate/index.ts'), String(seed), String(scale));
  const file = path.join(path.dirname(raw), 'raw.key');
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!again && known === key && existsSync(path.join(raw, landingLog))) {
    say('· simulate: the raw extracts are as they were');
    return key;
  }
  const began = performance.now();
  let last = began;
  say(`… simulate: three years of Palmwright, seed ${seed}${scale === 1 ? '' : `, ${scale} times the company`}`);
  const {tables} = simulate({
    out: raw, seed, scale,
    onProgress({division, step}) {
      say(`     ${scale === 1 ? '' : `division ${division + 1}: `}${step} ${((performance.now() - last) / 1000).toFixed(1)} s`);
      last = performance.now();
    },
  });
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows, 0);
  const bytes = [...tables.values()].reduce((sum, table) => sum + table.bytes, 0);
  say(`✓ simulate ${((performance.now() - began) / 1000).toFixed(2)} s, ${rows.toLocaleString('en-US')} rows, ${(bytes / 1e6).toFixed(1)} MB of CSV`);
  writeAtomically(file, key);
  return key;
}
