import {availableParallelism} from 'node:os';
import path from 'node:path';
import {Hashes} from './engine/hashes';
import type {Progress} from './engine/progress';
import {run, type RunResult} from './engine/run';
import type {Step} from './engine/step';
import {Workspace} from './engine/workspace';
import {EventLog} from './events/log';
import {Recorder, type RunDescription} from './events/recorder';
import {rawVersions} from './ingest/landing';
import type {DemandParameters} from './ml/parameters';
import {Database} from './sql/database';
import {pipeline, type Pipeline} from './steps';

export interface MainOptions {
  /** Folder of everything that is kept between runs. */
  readonly root: string;
  /** Folder of the raw extracts. */
  readonly raw: string;
  /** Folder that keeps what may be shared between runs of different days. */
  readonly shared: string;
  /** Folder of what readers may download. */
  readonly published: string;
  /** File of events that is added to. */
  readonly events: string;
  readonly description: RunDescription;
  readonly progress: (steps: readonly Step[]) => Progress;
  /** Leaves steps out, or puts others in. */
  readonly choose?: (pipeline: Pipeline) => Pipeline;
  readonly demand?: DemandParameters;
  readonly from?: string;
  readonly only?: string;
  readonly hold?: (steps: readonly Step[]) => ReadonlySet<string>;
  readonly failAt?: string;
  /** Results must survive a power cut; true unless said otherwise. */
  readonly durable?: boolean;
  /** Most memory that DuckDB may take for one step, such as `600MB`. */
  readonly memory?: string;
  /** Steps that run side by side; two where there are two cores. */
  readonly lanes?: number;
}

/**
 * One run of the pipeline for one moment of the company's time, recorded while it goes on.
 * @throws PipelineError before anything ran, when a step's name is unknown or steps make no plan
 */
export async function runOnce(options: MainOptions): Promise<RunResult> {
  const {description, raw, root, shared} = options;
  const until = description.nominal.replace('T', ' ').replace(/(\.\d+)?Z$/, '');
  const hashes = new Hashes(path.join(shared, 'hashes.json'));
  const all = pipeline({raw, until, moment: description.at ?? description.nominal, closed: path.join(shared, 'closed'), hashes, ...(options.demand ? {demand: options.demand} : {})});
  const {steps, specs} = options.choose?.(all) ?? all;
  const external = rawVersions(raw, until, hashes);
  const lanes = options.lanes ?? Math.min(2, availableParallelism());
  const db = await Promise.all(Array.from({length: lanes}, (_, i) => Database.open({temporary: path.join(root, `spill-${i}`), memory: options.memory ?? '600MB'})));
  const recorder = new Recorder(new EventLog(options.events), description, specs, external);
  try {
    const result = await run({...options, hold: options.hold?.(steps) ?? new Set(), steps, specs, external, workspace: new Workspace(root, options.published, raw, options.durable), db, hashes, recorder, progress: options.progress(steps), day: until.slice(0, 10)});
    recorder.end(result.failed.length === 0, {ran: result.ran, skipped: result.skipped.length, blocked: result.blocked}, result.failed[0]?.line());
    return result;
  } finally {
    db.forEach((one) => one.close());
  }
}
