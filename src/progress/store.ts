import {mergeRecords, rename} from './merge';
import {isId, parseRecord} from './parse';
import {emptyRecord, GIVEN, type CardMemory, type CardReview, type Day, type Grade, type Group, type Marks, type ProgressRecord, type Renamed, type Sure} from './record';

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
  private renamed: Renamed = {};

  /** @param storage the browser's storage, looked up at each use: merely touching it throws where it is forbidden */
  constructor(private readonly storage: () => Storage, private readonly now: () => number = Date.now, private readonly random: () => number = Math.random) {}

  readonly get = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the storage for the first time and again whenever another tab wrote. */
  readonly load = (renamed: Renamed = this.renamed): void => {
    this.renamed = renamed;
    this.merge();
  };

  /** Sets or clears marks of one group; the change is stored at once. */
  readonly mark = (group: Group, ids: readonly string[], on: boolean): void => {
    const marks: Marks = Object.fromEntries(ids.filter(isId).map((id) => [id, {on, at: this.after(this.state.record[group][id]?.at)}]));
    this.save({[group]: marks});
  };

  /** Keeps what the reader wrote under an id; an empty text means that nothing is kept. */
  readonly write = (id: string, text: string): void => {
    if (isId(id)) this.save({texts: {[id]: {text, at: this.after(this.state.record.texts[id]?.at)}}});
  };

  readonly visit = (chapter: string): void => this.save({place: {chapter, at: this.now()}});

  /**
   * Keeps a try at a question. The first one stays the first for good; the latest takes the place of the one before.
   * @param given what was answered, as the question's type writes it down
   * @param sure how sure the reader was; kept with the first try only
   */
  readonly answer = (id: string, right: boolean, given?: string, sure?: Sure): void => {
    if (!isId(id)) return;
    const before = this.state.record.answers[id];
    const last = {right, at: this.after(before?.last.at), ...(given ? {given: given.slice(0, GIVEN)} : {})};
    this.save({answers: {[id]: before ? {...before, last} : {first: last, last, ...(sure ? {sure} : {})}}});
  };

  /** Keeps a card's memory after a review. */
  readonly review = (id: string, memory: CardMemory, grade: Exclude<Grade, 0>): void => {
    const at = this.after(this.state.record.cards[id]?.at);
    this.card(id, {memory, at, log: [[at, grade]]});
  };

  /** Puts a card off for a day. */
  readonly bury = (id: string, day: Day): void => {
    const before = this.state.record.cards[id];
    this.card(id, {...before, buried: day, at: this.after(before?.at), log: []});
  };

  /** Takes back the latest review or burying of a card: its state is again the one that is given, and the review counts no more. */
  readonly restore = (id: string, memory: CardMemory | undefined, buried: Day | undefined): void => {
    const before = this.state.record.cards[id];
    const undone = (before?.memory?.reps ?? 0) > (memory?.reps ?? 0) ? before!.log.findLast(([, grade]) => grade > 0)?.[0] : undefined;
    const state = {...(memory ? {memory} : {}), ...(buried === undefined ? {} : {buried})};
    this.card(id, {...state, at: this.after(before?.at), log: undone === undefined ? [] : [[undone, 0]]});
  };

  /**
   * Takes the entries of another record in, each where it is newer than what is here.
   * @returns false when the browser has no room for them; then nothing is taken
   */
  readonly adopt = ({cleared: _cleared, ...record}: ProgressRecord): boolean => {
    const before = this.state;
    this.save(record);
    if (this.state.trouble !== 'not-saved' || before.trouble === 'not-saved') return true;
    this.set(before); // a record that is too large to be saved would take all later changes with it
    return false;
  };

  /** Forgets everything, in every open tab. */
  readonly clear = (): void => {
    const cleared = this.after(this.state.record.cleared);
    this.set({...this.state, record: {...emptyRecord(), cleared, seed: this.state.record.seed ?? this.random()}, trouble: 'none'});
    this.put();
    try {
      this.storage().removeItem(ASIDE);
    } catch {
      // already said by put
    }
  };

  private card(id: string, change: CardReview): void {
    if (isId(id)) this.save({cards: {[id]: change}});
  }

  /** A moment later than the entry that is to be replaced, even when the clock was set back since. */
  private after = (at = 0): number => Math.max(this.now(), at + 1);

  private save(change: Partial<ProgressRecord>): void {
    const trouble = this.merge({...emptyRecord(), ...change});
    if (trouble !== 'newer') this.put(); // shown for this visit; a later version's record is not ours to rewrite
  }

  private put(): void {
    try {
      this.storage().setItem(KEY, JSON.stringify(this.state.record));
      if (this.state.trouble === 'not-saved') this.set({...this.state, trouble: 'none'});
    } catch {
      this.set({...this.state, trouble: 'not-saved'});
    }
  }

  /** Makes one record of a change, what this tab knows and what is stored. */
  private merge(change?: ProgressRecord): Trouble {
    const {record: stored, trouble} = this.stored();
    const mine = this.state.record;
    // Cleared in another tab: what this one still knows is not to come back.
    const known = (stored.cleared ?? 0) > (mine.cleared ?? 0) ? stored : mergeRecords(mine, stored);
    const record = rename(change ? mergeRecords(change, known) : known, this.renamed);
    record.seed ??= this.random();
    this.set({record, trouble: trouble === 'none' ? this.state.trouble : trouble, ready: true});
    return this.state.trouble;
  }

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
