import {short} from '../engine/hash';
import type {ModelRecord} from '../ml/register';
import type {Folded, RunRecord} from './fold';
import type {Activity, Model, ModelVersion} from './types';

type Registered = Omit<ModelRecord, 'model'> & {readonly action: 'register' | 'rollback'; readonly replaces?: string};

interface Moment {
  readonly run: RunRecord;
  readonly record: Registered;
}

/** The model pages: each registration and each way back, as the events tell them. */
export function models(folded: Folded): Model[] {
  return folded.organisation.models.flatMap((note): Model[] => {
    const moments = folded.runs.filter((run) => run.state === 'complete').flatMap((run): Moment[] => {
      const facet = run.outputs.find((one) => one.name === note.dataset)?.facets?.palmwright_model;
      return facet ? [{run, record: facet as unknown as Registered}] : [];
    });
    const now = moments.at(-1);
    if (!now) return [];
    return [{
      kind: 'model', id: note.id, name: note.name, description: note.description, owner: note.owner, expert: note.expert, projects: note.projects, purpose: now.record.purpose,
      current: short(now.record.version), versions: versions(moments, now).reverse(), card: now.record.card, trainedOn: now.record.trainedOn.map((one) => one.dataset),
      activity: moments.map(activity).reverse(),
    }];
  });
}

function versions(moments: readonly Moment[], now: Moment): ModelVersion[] {
  const first = new Map<string, Moment>();
  for (const moment of moments) if (!first.has(moment.record.version)) first.set(moment.record.version, moment);
  return [...first.values()].map(({run, record}, i): ModelVersion => {
    const back = moments.find((one) => one.record.action === 'rollback' && one.record.replaces === record.version);
    const note = [record.overruled && `Registered by hand: ${record.overruled}.`, back && (back.run.remarks[0] ?? 'It was rolled back.')].filter(Boolean).join(' ');
    return {
      version: short(record.version), number: i + 1, at: run.event.eventTime, status: record.version === now.record.version ? 'current' : back ? 'rolled back' : 'replaced',
      trainedOn: record.trainedOn.map((one) => ({...one, version: short(one.version)})), parameters: record.parameters, metrics: record.metrics, ...(note ? {note} : {}),
    };
  });
}

function activity({run, record}: Moment): Activity {
  const kind = record.action === 'rollback' ? 'rollback' : 'promoted';
  return {at: run.event.eventTime, kind, text: run.remarks[0] ?? '', job: run.job, runId: run.runId, version: short(record.version)};
}
