import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {performance} from 'node:perf_hooks';
import {DEFAULT_SEED, simulate} from './index';

/**
 * tsx src/pipeline/simulate/cli.ts [--seed 20230101] [--scale 1] [--out .cache/pipeline/raw] [--truth folder]
 * Writes the raw extracts and prints rows, bytes and files of each table and the time of each step.
 */
const {values} = parseArgs({options: {seed: {type: 'string'}, scale: {type: 'string'}, out: {type: 'string'}, truth: {type: 'string'}}});
const out = resolve(values.out ?? '.cache/pipeline/raw');
const begin = performance.now();
let last = begin;

const {tables} = simulate({
  seed: Number(values.seed ?? DEFAULT_SEED), scale: Number(values.scale ?? 1), out, truthOut: values.truth,
  onProgress({division, step}) {
    const now = performance.now();
    console.log(`division ${division + 1}: ${step.padEnd(12)} ${((now - last) / 1000).toFixed(1).padStart(6)} s`);
    last = now;
  },
});

console.log(`\n${'table'.padEnd(36)}${'rows'.padStart(10)}${'kB'.padStart(10)}${'files'.padStart(8)}`);
for (const [id, {rows, bytes, files}] of tables) {
  console.log(`${id.padEnd(36)}${String(rows).padStart(10)}${(bytes / 1000).toFixed(0).padStart(10)}${String(files).padStart(8)}`);
}
console.log(`\n${out}: ${((performance.now() - begin) / 1000).toFixed(1)} s, ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB of memory`);
