import {rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {filesOf} from './engine/files';
import {silent} from './engine/progress';
import {NOW} from './make';
import {runOnce} from './main';
import {simulate} from './simulate/index';

/** What one scale took. */
export interface Measured {
  readonly scale: number;
  /** "well", or how it ended. */
  readonly ended: string;
  readonly simulateSeconds: number;
  readonly pipelineSeconds: number;
  /** Largest resident memory of the process while the pipeline ran or before. */
  readonly peakMegabytes: number;
  readonly rawRows: number;
  readonly rawBytes: number;
  readonly storedRows: number;
  readonly storedBytes: number;
}

/** Simulates and runs the pipeline from an empty folder, without publishing: readers are not to download a hundred companies. */
export async function measureScale(scale: number, folder: string): Promise<Measured> {
  rmSync(folder, {recursive: true, force: true});
  const raw = path.join(folder, 'raw');
  const began = performance.now();
  const {tables} = simulate({out: raw, scale});
  const simulated = performance.now();
  const stored = {rows: 0};
  const root = path.join(folder, 'pipeline');
  const {failed} = await runOnce({
    root, raw, shared: path.join(folder, 'shared'), published: path.join(folder, 'data'), events: path.join(folder, 'events.jsonl'), description: {nominal: NOW, trigger: 'full', attempt: 'bench'},
    choose: (pipeline) => ({...pipeline, steps: pipeline.steps.filter((step) => step.kind !== 'publish')}),
    progress: () => ({...silent, done: (_step, {outputs}) => {
      for (const written of Object.values(outputs)) stored.rows += written.rows ?? 0;
    }}),
  });
  const ended = performance.now();
  const sum = (field: 'rows' | 'bytes') => [...tables.values()].reduce((total, table) => total + table[field], 0);
  const storedBytes = filesOf(path.join(root, 'store')).reduce((total, name) => total + statSync(path.join(root, 'store', name)).size, 0);
  rmSync(folder, {recursive: true, force: true});
  return {
    scale, ended: failed[0]?.line() ?? 'well', simulateSeconds: (simulated - began) / 1000, pipelineSeconds: (ended - simulated) / 1000, peakMegabytes: process.resourceUsage().maxRSS / 1024,
    rawRows: sum('rows'), rawBytes: sum('bytes'), storedRows: stored.rows, storedBytes,
  };
}

/** What a nightly run may take before people come to work. */
const NIGHT_SECONDS = 8 * 3600;

/** Says plainly how far one machine goes. What was not run is said to be an estimate. */
export function sentence(measured: readonly Measured[]): string {
  const good = measured.filter((one) => one.ended === 'well');
  const [first, last] = [good[0], good.at(-1)];
  if (!first || !last) return 'No scale ended well, so nothing can be said.';
  const failed = measured.find((one) => one.ended !== 'well');
  const perScale = last.pipelineSeconds / last.scale;
  const memoryPerScale = first === last ? last.peakMegabytes : (last.peakMegabytes - first.peakMegabytes) / (last.scale - first.scale);
  const byTime = Math.floor(NIGHT_SECONDS / perScale);
  const byMemory = first === last ? undefined : Math.floor(last.scale + (16_000 - last.peakMegabytes) / Math.max(memoryPerScale, 1));
  const limit = Math.min(byTime, byMemory ?? byTime);
  return [
    `At ${last.scale} times the company, with ${(last.rawRows / 1e6).toFixed(1)} million rows, one machine needs ${last.pipelineSeconds.toFixed(0)} s and ${(last.peakMegabytes / 1000).toFixed(1)} GB for the pipeline.`,
    failed ? `At ${failed.scale} times it did not end well: ${failed.ended}` : '',
    `If time and memory go on growing as they did, one machine with 16 GB is no longer enough at about ${limit.toLocaleString('en-US')} times Palmwright (${limit === byTime ? 'a night of eight hours is over' : 'the memory is full'} first); this is an estimate, not a measurement.`,
  ].filter(Boolean).join(' ');
}
