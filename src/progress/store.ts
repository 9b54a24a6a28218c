import {parseRecord} from './parse';
import {emptyRecord, GROUPS, mergeRecords, rename, type Group, type Marks, type ProgressRecord} from './record';

export const KEY = 'ml-pipelines-guide:progress';
/** Where text that cannot be read is put aside, so that nothing is lost by starting anew. */
export const ASIDE = `${KEY}:unreadable`;

/** What the page may have to tell the reader, in at most one line. */
export type Trouble = 'none' | 'unreadable' | 'not-saved' | 'newer';

export interface State {
  record: ProgressRecord;
  trouble: Trouble;
  /** False until the browser's storage was read: the server's markup shows an empty record. */
  ready: boolean;
}

/** The reader's record over one browser storage. See record.ts for shape and life cycle. */
export class ProgressStore {
  private state: State = {record: emptyRecord(), trouble: 'none', ready: false};
  private readonly listeners = new Set<() => void>();
  private renamed: Record<string, string> = {};

  /** @param storage the browser's storage, looked up at each use: merely touching it throws where it is forbidden */
  constructor(private readonly storage: () => Storage, private readonly now: () => number = Date.now) {}

  readonly get = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the storage for the first time and again whenever another tab wrote. */
  readonly load = (renamed: Record<string, string> = this.renamed): void => {
    this.renamed = renamed;
    this.merge(this.state.record);
  };

  /** Sets or clears marks of one group; the change is stored at once. */
  readonly mark = (group: Group, ids: readonly string[], on: boolean): void => {
    const at = this.now();
    const marks: Marks = Object.fromEntries(ids.map((id) => [id, {on, at: Math.max(at, (this.state.record[group][id]?.at ?? 0) + 1)}]));
    this.save({...emptyRecord(), [group]: marks});
  };

  /** Keeps what the reader wrote under an id; an empty text means that nothing is kept. */
  readonly write = (id: string, text: string): void => {
    const at = Math.max(this.now(), (this.state.record.texts[id]?.at ?? 0) + 1);
    this.save({...emptyRecord(), texts: {[id]: {text, at}}});
  };

  readonly visit = (chapter: string): void => this.save({...emptyRecord(), place: {chapter, at: this.now()}});

  private save(change: ProgressRecord): void {
    const trouble = this.merge(mergeRecords(change, this.state.record));
    if (trouble === 'newer') return; // shown for this visit; a later version's record is not ours to rewrite
    try {
      this.storage().setItem(KEY, JSON.stringify(this.state.record));
      if (trouble === 'not-saved') this.set({...this.state, trouble: 'none'});
    } catch {
      this.set({...this.state, trouble: 'not-saved'});
    }
  }

  private merge(mine: ProgressRecord): Trouble {
    const {record, trouble} = this.stored();
    const merged = mergeRecords(mine, record);
    const renamed = Object.fromEntries(GROUPS.map((group) => [group, rename(merged[group], this.renamed)])) as Record<Group, Marks>;
    const next = {...merged, ...renamed};
    this.set({record: next, trouble: trouble === 'none' ? this.lasting() : trouble, ready: true});
    return this.state.trouble;
  }

  /** What was said once stays said during this visit, except that a full storage may have room again. */
  private lasting = (): Trouble => this.state.trouble;

  private stored(): {record: ProgressRecord; trouble: Trouble} {
    try {
      const text = this.storage().getItem(KEY);
      const parsed = parseRecord(text);
      if (parsed.kind === 'unreadable') {
        this.storage().setItem(ASIDE, text!);
        this.storage().removeItem(KEY);
        return {record: emptyRecord(), trouble: 'unreadable'};
      }
      return {record: parsed.record, trouble: parsed.kind === 'newer' ? 'newer' : 'none'};
    } catch {
      return {record: emptyRecord(), trouble: 'not-saved'};
    }
  }

  private set(state: State): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
