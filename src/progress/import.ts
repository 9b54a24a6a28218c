import * as v from 'valibot';
import {GUIDE} from './export';
import {mergeRecords, rename} from './merge';
import {isObject, migrate} from './migrate';
import {recordOf} from './parse';
import {KINDS, type Kind, type ProgressRecord, type Renamed} from './record';
import {fileSchema} from './schema';

/** More than ten times what a reader of the whole guide gathers in two years. */
export const LIMIT = 10_000_000;
/** How far a clock may be ahead: one day, which is what travel and time zones make. */
const AHEAD = 24 * 60 * 60 * 1000;

/** What taking a file in would do with one kind of entries. */
export interface Counts {
  /** Not here yet. */
  added: number;
  /** Newer than here. */
  newer: number;
  /** The same, or older than here: these stay as they are. */
  kept: number;
}

/** What taking a file in would do. */
export interface Summary {
  /** When the file was made. */
  exported: Date;
  kinds: Record<Kind, Counts>;
  /** Entries that would change. */
  changes: number;
}

/** A file that can be taken in, or one sentence on why not. */
export type Plan = {why?: undefined; record: ProgressRecord; summary: Summary} | {why: string; record?: undefined; summary?: undefined};

/**
 * Reads a file of this guide and compares it with what is here. Changes nothing, never throws.
 * @param file the file, or its text
 * @param present the reader's record as it is now
 * @param renamed former ids, which an older file may still hold
 * @param now the time by this machine's clock, in milliseconds since 1970
 */
export async function planImport(file: Blob | string, present: ProgressRecord, renamed: Renamed, now: number): Promise<Plan> {
  const size = typeof file === 'string' ? file.length : file.size;
  if (size > LIMIT) return {why: `This file has ${Math.round(size / 1e6)} MB; a file of this guide has less than ${LIMIT / 1e6}. Nothing was changed.`};
  let text: string;
  try {
    text = typeof file === 'string' ? file : await file.text();
  } catch {
    return {why: 'The browser could not read this file. Nothing was changed.'};
  }
  return plan(text, present, renamed, now);
}

function plan(text: string, present: ProgressRecord, renamed: Renamed, now: number): Plan {
  const data = json(text);
  if (data === undefined) return {why: 'This file is cut off or damaged. Nothing was changed.'};
  if (!isObject(data) || data.guide !== GUIDE) return {why: 'This is not a file of this guide. Nothing was changed.'};
  const migrated = migrate(data.record);
  if (migrated?.newer) return {why: 'This file was made by a newer version of the guide: reload this page and try again. Nothing was changed.'};
  const checked = migrated && v.safeParse(fileSchema, {exported: data.exported, record: migrated.data});
  if (!checked?.success) return {why: `This file is damaged${placeOf(checked?.issues[0])}. Nothing was changed.`};
  const ahead = latest(checked.output.record) - now;
  if (ahead > AHEAD) {
    return {why: `This file holds dates ${days(ahead)} in the future: set the clock of this machine right, or that of the one it comes from. Nothing was changed.`};
  }
  const record = rename(recordOf(checked.output.record), renamed);
  return {record, summary: {exported: new Date(checked.output.exported), ...compare(present, record)}};
}

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Where a damaged file is so, in words that a report can use: kinds are ours; ids come from the file and are not repeated. */
function placeOf(issue: v.BaseIssue<unknown> | undefined): string {
  const keys = issue?.path?.map(({key}) => key) ?? [];
  const kind = KINDS.find((name) => name === keys[1]);
  return kind ? ` in its ${WORDS[kind]}` : '';
}

/** What the kinds are called. */
export const WORDS: Record<Kind, string> = {
  ticks: 'ticks', read: 'works read', tasks: 'tasks passed', goals: 'figures', skipped: 'skipped chapters', texts: 'texts', answers: 'answers', cards: 'review cards',
};

const days = (milliseconds: number): string => {
  const count = Math.round(milliseconds / AHEAD);
  return count === 1 ? 'a day' : `${count} days`;
};

/** The latest moment that a record speaks of. */
function latest(record: v.InferOutput<typeof fileSchema>['record']): number {
  let last = record.place?.at ?? 0;
  const see = (at: number) => void (last = Math.max(last, at));
  for (const kind of ['ticks', 'read', 'tasks', 'goals', 'skipped', 'texts', 'cards'] as const) for (const {at} of Object.values(record[kind])) see(at);
  for (const {first, last: latestTry} of Object.values(record.answers)) [first, latestTry].forEach(({at}) => see(at));
  for (const {log} of Object.values(record.cards)) for (const [at] of log) see(at);
  return last;
}

function compare(present: ProgressRecord, record: ProgressRecord): Omit<Summary, 'exported'> {
  const merged = mergeRecords(record, present);
  const kinds = Object.fromEntries(KINDS.map((kind) => {
    const counts: Counts = {added: 0, newer: 0, kept: 0};
    for (const id of Object.keys(record[kind])) {
      const here = Object.hasOwn(present[kind], id) ? present[kind][id] : undefined;
      if (here === undefined) counts.added += 1;
      else counts[sorted(here) === sorted(merged[kind][id]) ? 'kept' : 'newer'] += 1;
    }
    return [kind, counts];
  })) as Record<Kind, Counts>;
  return {kinds, changes: Object.values(kinds).reduce((sum, {added, newer}) => sum + added + newer, 0)};
}

/** The same text for equal entries, whatever the order of their fields. */
const sorted = (entry: unknown): string =>
  JSON.stringify(entry, (_key, value: unknown) => (isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));
