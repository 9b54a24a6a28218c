import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {buildCatalog} from './catalog/build';
import {explain} from './engine/errors';
import {writeAtomically} from './engine/files';
import {hashText} from './engine/hash';
import {withLock} from './engine/lock';
import {plan} from './engine/plan';
import {lines, silent} from './engine/progress';
import {Hashes} from './engine/hashes';
import {liveHistory} from './history/history';
import {runOnce} from './main';
import {ensureRaw} from './source';
import {pipeline} from './steps';
import {workplace, type Workplace} from './workplace';

/** Moment of the newest run: the morning after the last simulated day. */
export const NOW = '2026-01-01T08:00:00Z';

export interface MakeOptions {
  readonly cache: string;
  readonly say: (line: string) => void;
  readonly quiet?: boolean;
  readonly list?: boolean;
  readonly history?: boolean;
  readonly from?: string;
  readonly only?: string;
  readonly failAt?: string;
  readonly seed?: number;
  readonly scale?: number;
}

/**
 * Makes everything that the site needs: extracts, datasets, models, published files, December's history and the catalog.
 * What is up to date is left alone.
 *
 * @returns false when a step failed; what was published before is still there
 * @throws PipelineError when a step's name is unknown, the steps make no plan, or another run does not end
 */
export async function make(options: MakeOptions): Promise<boolean> {
  const at = workplace(options.cache);
  const say = options.quiet ? () => undefined : options.say;
  const began = performance.now();
  if (options.list) return list(at, options.say);
  return withLock(at.root, 300_000, async () => {
    const rawKey = simulated(at, options, say);
    const result = await runOnce({
      root: at.root, raw: at.raw, shared: path.join(at.root, 'shared'), published: at.published, events: path.join(at.events, '2026-01-01-0800.jsonl'),
      description: {nominal: NOW, trigger: 'full', attempt: 'full'}, progress: (steps) => (options.quiet ? silent : lines(say, steps.length)),
      ...(options.from && options.from !== 'simulate' ? {from: options.from} : {}), ...(options.only ? {only: options.only} : {}), ...(options.failAt ? {failAt: options.failAt} : {}),
    });
    if (options.quiet) for (const fault of result.failed) options.say(`✗ ${fault.line()}`);
    const lived = options.history !== false && !options.only && !options.from ? await history(at, rawKey, say) : 0;
    await catalog(at, say);
    const blocked = result.blocked.length > 0 ? `, ${result.blocked.length} wait` : '';
    options.say(`${result.ran.length} steps ran, ${result.skipped.length} were up to date, ${result.failed.length} failed${blocked}${lived > 0 ? `; ${lived} mornings of December were lived` : ''}; `
      + `${((performance.now() - began) / 1000).toFixed(1)} s, ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB of memory.`);
    return result.failed.length === 0;
  });
}

function simulated(at: Workplace, options: MakeOptions, say: (line: string) => void): string {
  try {
    return ensureRaw({raw: at.raw, say, again: options.from === 'simulate', ...(options.seed ? {seed: options.seed} : {}), ...(options.scale ? {scale: options.scale} : {})});
  } catch (thrown) {
    throw explain(thrown, 'simulate');
  }
}

async function history(at: Workplace, rawKey: string, say: (line: string) => void): Promise<number> {
  say('… history: December 2025, morning by morning');
  const {lived} = await liveHistory({
    root: at.history, raw: at.raw, shared: path.join(at.root, 'shared'), events: path.join(at.events, 'history'), key: historyKey(at, rawKey),
    onAct(act, {ran, skipped, failed}, ms) {
      say(`     ${act.id.padEnd(32)} ${act.description.trigger.padEnd(9)} ${(ms / 1000).toFixed(2).padStart(6)} s  ${ran.length} ran, ${skipped.length} up to date${failed[0] ? `; ✗ ${failed[0].line()}` : ''}`);
    },
  });
  say(lived === 0 ? '· history: as it was' : `✓ history: ${lived} mornings`);
  return lived;
}

/** December is lived again when the extracts or any step changed. */
function historyKey(at: Workplace, rawKey: string): string {
  const {steps} = pipeline({raw: at.raw, until: NOW.replace('T', ' ').slice(0, 19), moment: NOW, closed: '', hashes: new Hashes(path.join(at.root, 'shared/hashes.json'))});
  return hashText(rawKey, ...steps.map((step) => step.code()));
}

async function catalog(at: Workplace, say: (line: string) => void): Promise<void> {
  const built = `${JSON.stringify(await buildCatalog(at.events, at.published))}\n`;
  if (existsSync(at.catalog) && readFileSync(at.catalog, 'utf8') === built) {
    say('· catalog: as it was');
    return;
  }
  writeAtomically(at.catalog, built);
  say(`✓ catalog: ${(built.length / 1e6).toFixed(2)} MB`);
}

function list(at: Workplace, say: (line: string) => void): boolean {
  const hashes = new Hashes(path.join(at.root, 'shared/hashes.json'));
  const {steps, specs} = pipeline({raw: at.raw, until: NOW.replace('T', ' ').slice(0, 19), moment: NOW, closed: '', hashes});
  const outside = new Set([...specs.values()].filter((spec) => spec.layer === 'raw').map((spec) => spec.id));
  for (const step of plan(steps, outside)) say(`${step.id.padEnd(44)} ${step.inputs.join(', ')} → ${step.outputs.join(', ')}`);
  return true;
}

