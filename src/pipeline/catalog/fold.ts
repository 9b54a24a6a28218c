import type {EventDataset, RunEvent} from '../events/types';
import {PIPELINE_JOB} from '../events/recorder';
import type {ExpertNote, ModelNote, ProjectNote, ReportNote} from '../organisation';

/** One run of one job, put together from its events. */
export interface RunRecord {
  readonly runId: string;
  readonly job: string;
  readonly pipelineRun: string;
  readonly at: string;
  readonly state: 'complete' | 'fail' | 'unfinished';
  readonly durationMs: number | null;
  readonly inputs: readonly EventDataset[];
  readonly outputs: readonly EventDataset[];
  readonly remarks: readonly string[];
  readonly error?: string;
  /** Newest event of the run. */
  readonly event: RunEvent;
}

export interface Organisation {
  readonly projects: readonly ProjectNote[];
  readonly experts: readonly ExpertNote[];
  readonly reports: readonly ReportNote[];
  readonly models: readonly ModelNote[];
}

export interface Folded {
  /** Runs of steps, oldest first. */
  readonly runs: readonly RunRecord[];
  /** Runs of the whole pipeline, oldest first. */
  readonly pipelineRuns: readonly RunRecord[];
  readonly organisation: Organisation;
  /** End of the newest run. */
  readonly recordedAt: string;
}

/**
 * Puts events together into runs. A run that was killed and started again has several START events; the last counts.
 * @throws Error when there are no events
 */
export function fold(events: readonly RunEvent[]): Folded {
  const byRun = new Map<string, RunEvent[]>();
  for (const event of events) byRun.set(event.run.runId, [...(byRun.get(event.run.runId) ?? []), event]);
  const records = [...byRun.values()].map(record).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const notes = events.filter((event) => event.run.facets?.palmwright_organisation).at(-1)?.run.facets?.palmwright_organisation;
  if (!notes) throw new Error('no run has been recorded yet; run `npm run pipeline` first');
  const ends = records.filter((one) => one.state !== 'unfinished').map((one) => one.event.eventTime).sort();
  return {
    runs: records.filter((one) => one.job !== PIPELINE_JOB), pipelineRuns: records.filter((one) => one.job === PIPELINE_JOB),
    organisation: notes as unknown as Organisation, recordedAt: ends.at(-1) ?? '',
  };
}

function record(events: readonly RunEvent[]): RunRecord {
  const start = events.filter((event) => event.eventType === 'START').at(-1);
  const last = events.at(-1) as RunEvent;
  const ended = last.eventType !== 'START';
  const parent = last.run.facets?.parent as {run?: {runId?: string}} | undefined;
  const error = last.run.facets?.errorMessage?.message;
  return {
    runId: last.run.runId, job: last.job.name, pipelineRun: parent?.run?.runId ?? '', at: (start ?? last).eventTime,
    state: last.eventType === 'COMPLETE' ? 'complete' : last.eventType === 'FAIL' ? 'fail' : 'unfinished',
    durationMs: ended && start ? Date.parse(last.eventTime) - Date.parse(start.eventTime) : null,
    inputs: last.inputs, outputs: last.outputs, remarks: (last.run.facets?.palmwright_remarks?.remarks as string[] | undefined) ?? [],
    ...(typeof error === 'string' ? {error} : {}), event: last,
  };
}
