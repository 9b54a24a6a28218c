import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {pipelineFolder} from './engine/hash';
import {measureScale, sentence, type Measured} from './benchScale';
import {engineVersion} from './sql/database';

/**
 * tsx src/pipeline/bench.ts [--scales 1,10] [--out folder]
 * Runs the company times 1, 10, … from an empty folder, each in a process of its own, and writes time, memory and bytes per row.
 */
const {values} = parseArgs({options: {scales: {type: 'string'}, out: {type: 'string'}, one: {type: 'string'}, result: {type: 'string'}}});
const out = path.resolve(values.out ?? path.join(pipelineFolder, '../../.cache/bench'));

/** Measures one scale in a process of its own, so that its peak of memory is its own. */
function inChild(scale: number): Measured {
  const result = path.join(out, `scale-${scale}.json`);
  const {status, signal} = spawnSync(process.execPath, ['--import', 'tsx', path.join(pipelineFolder, 'bench.ts'), '--one', String(scale), '--out', out, '--result', result], {stdio: 'inherit'});
  if (status !== 0) return {scale, ended: `it ended with ${signal ?? `exit code ${status}`}`, simulateSeconds: 0, pipelineSeconds: 0, peakMegabytes: 0, rawRows: 0, rawBytes: 0, storedRows: 0, storedBytes: 0};
  const measured = JSON.parse(readFileSync(result, 'utf8')) as Measured;
  rmSync(result);
  return measured;
}

function report(scales: readonly number[]): void {
  mkdirSync(out, {recursive: true});
  const measured = scales.map(inChild);
  const date = new Date().toISOString().slice(0, 10);
  const machine = {cores: cpus().length, processor: cpus()[0]?.model ?? '', gigabytes: Math.round(totalmem() / 1e9), node: process.version, engine: engineVersion};
  const file = path.join(out, `pipeline-${date}.json`);
  writeFileSync(file, `${JSON.stringify({date, machine, measured, sentence: sentence(measured)}, null, 1)}\n`);
  console.log(`\n${'scale'.padStart(6)}${'simulate'.padStart(11)}${'pipeline'.padStart(11)}${'memory'.padStart(11)}${'raw rows'.padStart(14)}${'bytes a row raw'.padStart(17)}${'stored'.padStart(9)}`);
  for (const one of measured) {
    console.log(`${String(one.scale).padStart(6)}${`${one.simulateSeconds.toFixed(1)} s`.padStart(11)}${`${one.pipelineSeconds.toFixed(1)} s`.padStart(11)}${`${one.peakMegabytes.toFixed(0)} MB`.padStart(11)}`
      + `${one.rawRows.toLocaleString('en-US').padStart(14)}${(one.rawBytes / one.rawRows).toFixed(1).padStart(17)}${(one.storedBytes / one.rawRows).toFixed(1).padStart(9)}  ${one.ended}`);
  }
  console.log(`\n${sentence(measured)}\n${file}`);
}

if (values.one) {
  measureScale(Number(values.one), path.join(out, 'work')).then((measured) => writeFileSync(values.result as string, JSON.stringify(measured)), (thrown: unknown) => {
    console.error(thrown);
    process.exitCode = 1;
  });
} else {
  report((values.scales ?? '1,10').split(',').map(Number));
}
