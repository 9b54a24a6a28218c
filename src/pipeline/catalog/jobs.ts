import type {Folded, RunRecord} from './fold';
import {jobFacet, ownerOf} from './facets';
import type {Dataset, Job, JobKind, JobRun} from './types';

/** Runs of a job that its page lists. */
const SHOWN = 40;

/** The job pages. */
export function jobs(folded: Folded, datasets: readonly Dataset[]): Job[] {
  const byJob = new Map<string, RunRecord[]>();
  for (const run of folded.runs) byJob.set(run.job, [...(byJob.get(run.job) ?? []), run]);
  return [...byJob].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, runs]) => job(id, runs, folded, datasets));
}

function job(id: string, runs: readonly RunRecord[], folded: Folded, datasets: readonly Dataset[]): Job {
  const last = runs.filter((run) => run.state === 'complete').at(-1) ?? (runs.at(-1) as RunRecord);
  const step = jobFacet(last.event, 'palmwright_step');
  const sql = jobFacet(last.event, 'sql')?.query;
  const owner = ownerOf(jobFacet(last.event, 'ownership'), 'department');
  const writes = last.outputs.map((one) => one.name);
  const written = datasets.filter((one) => writes.includes(one.id));
  const durations = runs.flatMap((run) => (run.state === 'complete' && run.durationMs !== null ? [run.durationMs] : [])).sort((a, b) => a - b);
  return {
    kind: 'job', id, name: id.replaceAll('__', ' ').replaceAll('_', ' '), description: String(jobFacet(last.event, 'documentation')?.description ?? ''), jobKind: (step?.kind ?? 'model') as JobKind, owner,
    expert: expertOf(owner, written, folded), projects: [...new Set(written.flatMap((one) => one.projects))].sort(),
    reads: last.inputs.map((one) => one.name), writes, ...(typeof sql === 'string' ? {sql} : {}), ...(step?.source ? {source: String(step.source)} : {}),
    runs: [...runs].reverse().slice(0, SHOWN).map(jobRun), medianMs: durations[Math.floor(durations.length / 2)] ?? null, failures: runs.filter((run) => run.state === 'fail').length,
  };
}

/** The data engineer answers for jobs of the platform; for others the expert of what they write. */
function expertOf(owner: string, written: readonly Dataset[], folded: Folded): string {
  const own = written.find((one) => one.owner === owner)?.expert;
  return own ?? folded.organisation.experts.find((one) => one.department === owner)?.id ?? '';
}

function jobRun(run: RunRecord): JobRun {
  const sizes = run.outputs.map((one) => one.outputFacets?.outputStatistics).filter((one) => one !== undefined);
  const sum = (name: string) => (sizes.length > 0 ? sizes.reduce((total, one) => total + Number(one[name] ?? 0), 0) : null);
  return {runId: run.runId, pipelineRun: run.pipelineRun, at: run.at, state: run.state, durationMs: run.durationMs, rows: sum('rowCount'), bytes: sum('size'), ...(run.error ? {error: run.error} : {})};
}
