import {useSyncExternalStore} from 'react';
import type {Plan} from './import';
import {exportText, fileName} from './export';
import {emptyRecord, type CardMemory, type Day, type Grade, type Group, type ProgressRecord, type Renamed, type Sure} from './record';
import {forgetSearches} from './searches';
import {KEY, ProgressStore, type State} from './store';

export type {State, Trouble} from './store';
export type {Plan, Summary} from './import';
export type {Answer, CardMemory, CardReview, Day, Grade, Group, Kind, Marks, ProgressRecord, Renamed, Sure} from './record';

const store = new ProgressStore(() => window.localStorage);
const onServer: State = {record: emptyRecord(), trouble: 'none', ready: false};
let names: Renamed = {};

/** Reads the reader's record and follows what other tabs write. Called once, when the page has started. */
export function startProgress(renamed: Renamed): () => void {
  names = renamed;
  store.load(renamed);
  const follow = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) store.load();
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}

/** The reader's record as it is now; renders again when it changes, in this tab or another. */
export const useProgress = (): State => useSyncExternalStore(store.subscribe, store.get, () => onServer);

/** Sets or clears marks: `ticks` by purpose id, `read` by reference id, `tasks` by task id, `goals` by figure name, `skipped` by chapter id. */
export const mark = (group: Group, ids: readonly string[], on: boolean): void => store.mark(group, ids, on);

/** Keeps what the reader wrote under an id: an edited cell, a decision record. An empty text takes it back. */
export const keepText = (id: string, text: string): void => store.write(id, text);

/** Remembers the chapter that is open, for "continue where you left off". */
export const visit = (chapter: string): void => store.visit(chapter);

/**
 * Keeps a try at a question; with the very first one the browser is asked not to drop what is kept here by itself.
 * @param given what was answered, as the question's type writes it down
 * @param sure how sure the reader was of a guess
 */
export function answer(id: string, right: boolean, given?: string, sure?: Sure): void {
  const isFirst = Object.keys(store.get().record.answers).length === 0;
  store.answer(id, right, given, sure);
  if (isFirst) void keepForGood();
}

/** Asks the browser not to drop what is kept here by itself. Firefox asks the reader; others decide by how often the site is visited. */
export async function keepForGood(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false; // not offered, as on a page that is not served securely
  }
}

/** How a question was answered, at the first try and at the latest; undefined when it never was. */
export function resultOf({record}: State, question: string): {first: boolean; last: boolean; at: number} | undefined {
  const given = Object.hasOwn(record.answers, question) ? record.answers[question] : undefined;
  return given && {first: given.first.right, last: given.last.right, at: given.last.at};
}

/** Keeps a card's memory, as the scheduler made it, after a review. */
export const reviewCard = (id: string, memory: CardMemory, grade: Exclude<Grade, 0>): void => store.review(id, memory, grade);

/** Puts a card off for a day. */
export const buryCard = (id: string, day: Day): void => store.bury(id, day);

/** Undoes the latest review or burying of a card: gives it back the memory and the day it had before. The review leaves the log. */
export const restoreCard = (id: string, memory: CardMemory | undefined, buried: Day | undefined): void => store.restore(id, memory, buried);

/** The record as a file: its name and its text. */
export const exportRecord = (): {name: string; text: string} => ({name: fileName(new Date()), text: exportText(store.get().record, new Date())});

/** Reads a file that `exportRecord` made and says what taking it in would do. Nothing is changed. The reader of files loads only now. */
export const planImport = async (file: Blob | string): Promise<Plan> =>
  (await import('./import')).planImport(file, store.get().record, names, Date.now());

/** Takes in what a plan holds: each entry that is newer than the one here. False when the browser has no room for it; then nothing is. */
export const applyImport = (plan: Plan): boolean => plan.record === undefined || store.adopt(plan.record);

/** Forgets everything that is kept here, in every open tab, last searches too. Offer an export first. */
export function clearRecord(): void {
  store.clear();
  forgetSearches();
}

/** How many of the ids are marked. */
export const countMarked = (state: State, group: Group, ids: readonly string[]): number =>
  ids.filter((id) => state.record[group][id]?.on).length;

/** Whether anything is kept that a reader would miss. */
export const isEmpty = ({ticks, read, tasks, goals, skipped, texts, answers, cards}: ProgressRecord): boolean =>
  [ticks, read, tasks, goals, skipped, texts, answers, cards].every((entries) => Object.keys(entries).length === 0);

export {chooseOffline, offlineChoice} from './offline';
