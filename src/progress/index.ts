import {useSyncExternalStore} from 'react';
import {emptyRecord, type Group} from './record';
import {KEY, ProgressStore, type State} from './store';

export type {State, Trouble} from './store';
export type {Group, Marks, ProgressRecord} from './record';

const store = new ProgressStore(() => window.localStorage);
const onServer: State = {record: emptyRecord(), trouble: 'none', ready: false};

/** Reads the reader's record and follows what other tabs write. Called once, when the page has started. */
export function startProgress(renamed: Record<string, string>): () => void {
  store.load(renamed);
  const follow = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) store.load();
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}

/** The reader's record as it is now; renders again when it changes, in this tab or another. */
export const useProgress = (): State => useSyncExternalStore(store.subscribe, store.get, () => onServer);

/** Sets or clears marks: `ticks` by purpose id, `read` by reference id, `tasks` by task id, `goals` by figure name. */
export const mark = (group: Group, ids: readonly string[], on: boolean): void => store.mark(group, ids, on);

/** Keeps what the reader wrote under an id: an edited cell, a decision record. An empty text takes it back. */
export const keepText = (id: string, text: string): void => store.write(id, text);

/** Remembers the chapter that is open, for "continue where you left off". */
export const visit = (chapter: string): void => store.visit(chapter);

/** How many of the ids are marked. */
export const countMarked = (state: State, group: Group, ids: readonly string[]): number =>
  ids.filter((id) => state.record[group][id]?.on).length;
