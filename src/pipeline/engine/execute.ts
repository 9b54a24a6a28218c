import {existsSync} from 'node:fs';
import {quote, type Database} from '../sql/database';
import {explain, PipelineError} from './errors';
import {moveIntoPlace} from './files';
import type {Hashes} from './hashes';
import {Session, type Notes} from './session';
import type {DatasetSpec, Step, Written} from './step';
import type {Workspace} from './workspace';

export interface Surroundings {
  readonly db: Database;
  readonly workspace: Workspace;
  readonly specs: ReadonlyMap<string, DatasetSpec>;
  readonly hashes: Hashes;
  readonly day: string;
  readonly versions: ReadonlyMap<string, string>;
  /** Step that is to fail on purpose, after its work and before its results are put in place. */
  readonly failAt?: string;
}

export interface Executed {
  readonly outputs: Record<string, Written>;
  readonly notes: Notes;
  readonly touched: readonly string[];
}

/** What a failed step found out before it stopped, for the events. */
export class StepFailure extends Error {
  constructor(readonly fault: PipelineError, readonly notes: Notes) {
    super(fault.message);
  }
}

/**
 * Runs one step in drafts and puts its outputs in place only when all of them are good.
 * @throws StepFailure with one clear sentence; what was there before is untouched
 */
export async function execute(step: Step, around: Surroundings): Promise<Executed> {
  const session = new Session(step, around.db, around.workspace, around.specs, around.day, around.versions);
  try {
    around.workspace.prepare(step.id);
    await session.open();
    await step.run(session);
    demandHonesty(step, session);
    const outputs: Record<string, Written> = {};
    for (const id of step.outputs) outputs[id] = await measure(id, session.output(id), around);
    if (around.failAt === step.id) throw new PipelineError({rule: 'fail-at', step: step.id}, 'it was told to fail here; nothing of it was put in place, and what depends on it waits');
    for (const id of step.outputs) moveIntoPlace(session.output(id), around.workspace.pathOf(around.specs.get(id) as DatasetSpec), around.workspace.durable);
    return {outputs, notes: session.notes, touched: [...session.touched].sort()};
  } catch (thrown) {
    throw new StepFailure(explain(thrown, step.id), session.notes);
  } finally {
    await session.close();
  }
}

/** A step that declares more, or less, than it does would make the lineage a lie. */
function demandHonesty(step: Step, session: Session): void {
  const unread = step.inputs.filter((id) => !session.touched.has(id));
  if (unread.length > 0) throw new PipelineError({rule: 'unread-input', step: step.id}, `it declares ${unread.join(', ')} and never reads it; take it out of its inputs`);
  const extra = [...session.touched].filter((id) => !step.inputs.includes(id));
  if (extra.length > 0) throw new PipelineError({rule: 'undeclared-read', step: step.id}, `it reads ${extra.join(', ')} without declaring it; add it to its inputs`);
  const missing = step.outputs.filter((id) => !existsSync(session.output(id)));
  if (missing.length > 0) throw new PipelineError({rule: 'missing-output', step: step.id}, `it ended without writing ${missing.join(', ')}`);
}

/** Content hash, size, rows and columns of what was written. */
export async function measure(id: string, file: string, {db, specs, hashes}: Pick<Surroundings, 'db' | 'specs' | 'hashes'>): Promise<Written> {
  const spec = specs.get(id) as DatasetSpec;
  const size = hashes.of(file);
  if (spec.format !== 'parquet') return {...size, rows: null, fields: []};
  const table = `read_parquet(${quote(file)})`;
  const newest = spec.upTo ? `strftime(max(${spec.upTo})::TIMESTAMP, '%Y-%m-%dT%H:%M:%SZ')` : 'NULL';
  const [facts] = await db.rows(`SELECT count(*) AS n, ${newest} AS newest FROM ${table}`);
  const rows = Number(facts?.n);
  const upTo = facts?.newest;
  const fields = await db.rows<{name: string; type: string}>(`SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM ${table})`);
  return {...size, rows, fields, ...(typeof upTo === 'string' ? {upTo} : {})};
}

