import {spawn} from 'node:child_process';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readEvents} from './events/log';
import {pipelineFolder} from './engine/hash';
import {bytesOf} from './testing/bytes';
import {emptyFolder, remove, someRaw} from './testing/raw';

const KILLS = 10;
let folder = '';
let raw = '';

beforeAll(async () => {
  folder = emptyFolder('kill');
  raw = await someRaw(folder, ({table}) => table !== 'service.telemetry_hourly');
}, 300_000);
afterAll(() => remove(folder));

/** Runs the pipeline in a process of its own. @returns its exit code, or the signal that ended it, and how long it took */
function inProcess(into: string, killAfterMs?: number): Promise<{end: number | string | null; ms: number}> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(pipelineFolder, 'testing/child.ts'), into, raw], {stdio: 'inherit'});
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  return new Promise((resolve) => child.on('exit', (code, signal) => {
    clearTimeout(timer);
    resolve({end: signal ?? code, ms: performance.now() - began});
  }));
}

/** Moments spread by the golden ratio, so that they fall into all parts of the run and are the same every time. */
const share = (i: number) => 0.25 + 0.75 * ((i * 0.618_034) % 1);

describe('a run that is killed', () => {
  it(`${KILLS} times at any moment and started again ends in the same bytes`, async () => {
    const whole = path.join(folder, 'whole');
    const {end, ms} = await inProcess(whole);
    expect(end).toBe(0);
    const cut = path.join(folder, 'cut');
    // Later kills need to come sooner, because what is done is not done again: after a run that ended before its kill, much sooner.
    let soon = 1;
    for (let killed = 0, i = 1; killed < KILLS; i += 1) {
      const result = await inProcess(cut, Math.max(350, ms * share(i) * soon));
      if (result.end === 'SIGKILL') killed += 1;
      soon *= result.end === 'SIGKILL' ? 0.95 : 0.7;
    }
    expect((await inProcess(cut)).end).toBe(0);
    expect(bytesOf(path.join(cut, 'data'))).toEqual(bytesOf(path.join(whole, 'data')));
    expect(bytesOf(path.join(cut, 'pipeline/store'))).toEqual(bytesOf(path.join(whole, 'pipeline/store')));
    // What was recorded is whole too: every step has ended, whatever was cut off before.
    const ended = (into: string) => [...new Set(readEvents(path.join(into, 'pipeline/events')).filter((event) => event.eventType === 'COMPLETE').map((event) => event.job.name))].sort();
    expect(ended(cut)).toEqual(ended(whole));
  }, 240_000);
});

