import type {Folded, RunRecord} from './fold';
import {jobFacet} from './facets';
import type {Activity, PipelineRun} from './types';
import type {Seen} from './versions';

/** What happened to a dataset, newest first: versions, failures, late files and repairs. */
export function activityOf(id: string, seen: readonly Seen[], folded: Folded, producers: ReadonlySet<string>): Activity[] {
  const triggers = new Map(folded.pipelineRuns.map((run) => [run.runId, triggerOf(run)]));
  const written = seen.flatMap((one, i): Activity[] => {
    const trigger = triggers.get(folded.runs.find((run) => run.runId === one.runId)?.pipelineRun ?? '');
    const kind = trigger === 'backfill' ? 'backfill' : trigger === 'rollback' ? 'rollback' : i === 0 ? 'created' : one.isNew ? 'updated' : 'unchanged';
    const text = kind === 'unchanged' ? 'Made again, with the same content.' : kind === 'backfill' ? `Made up for a missed day. ${one.changes.join(' ')}`.trim() : kind === 'rollback' ? 'Put back to a former version.' : one.changes.join(' ');
    return [{at: one.at, kind, text, job: one.job, runId: one.runId, version: one.version}];
  });
  const told = folded.runs.filter((run) => producers.has(run.job)).flatMap((run): Activity[] => [
    ...run.remarks.filter((remark) => /late/i.test(remark)).map((text) => ({at: run.event.eventTime, kind: 'late' as const, text, job: run.job, runId: run.runId})),
    ...(run.state === 'fail' && run.outputs.some((one) => one.name === id) ? [{at: run.event.eventTime, kind: 'failed' as const, text: run.error ?? 'The job failed.', job: run.job, runId: run.runId}] : []),
  ]);
  return [...written, ...told].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Runs of the whole pipeline with what is worth telling of each. */
export function pipelineRuns(folded: Folded): PipelineRun[] {
  const told = new Set<string>();
  return folded.pipelineRuns.map((run) => {
    const own = run.event.run.facets?.palmwright_pipeline as {ran?: string[]; skipped?: number; blocked?: string[]} | undefined;
    const steps = folded.runs.filter((step) => step.pipelineRun === run.runId);
    const failures = steps.filter((step) => step.state === 'fail').map((step) => step.error ?? `${step.job} failed`);
    const blocked = own?.blocked?.length ? [`${own.blocked.length} steps that depend on it had to wait.`] : [];
    return {
      runId: run.runId, at: run.at, state: run.state, durationMs: run.durationMs, trigger: triggerOf(run) ?? 'manual',
      jobsRun: steps.length, jobsSkipped: own?.skipped ?? 0, notes: [...failures, ...blocked, ...new Set(steps.flatMap((step) => noteworthy(step, told)))],
    };
  });
}

/** Remarks that say more than that all went as always; what was told before is told again only while a file is missing. */
function noteworthy(run: RunRecord, told: Set<string>): string[] {
  return run.remarks.filter((remark) => {
    if (remark.startsWith('Late:')) return true;
    const isNews = !told.has(`${run.job} ${remark}`) && /landed late|rolled back|by hand|is off by|sent again|registered|set aside/i.test(remark);
    told.add(`${run.job} ${remark}`);
    return isNews;
  });
}

/** Who or what started a run of the pipeline. */
function triggerOf(run: RunRecord): PipelineRun['trigger'] | undefined {
  const own = run.event.run.facets?.palmwright_pipeline ?? jobFacet(run.event, 'palmwright_pipeline');
  return own?.trigger as PipelineRun['trigger'] | undefined;
}
