/**
 * The reader's record, kept in this browser and nowhere else. `src/progress` is the only code that touches browser storage.
 *
 * Shape (version 3)
 *   ticks     purpose id → mark       what the reader can do now
 *   read      reference id → mark     what the reader has read or watched
 *   tasks     task id → mark          graded lab tasks that were passed
 *   goals     figure name → mark      figures whose goal was reached
 *   skipped   chapter id → mark       chapters that the reader skips, their end quiz passed
 *   texts     id → {text, at}         what the reader wrote: edited cells, answers to tasks, decision records
 *   answers   question id → answer    the first and the latest try, each right or wrong; how sure the reader was of a guess
 *   cards     card id → review        memory of a card as the scheduler needs it, the day it was put off, a log of the last reviews
 *   place     the chapter that was open last
 *   seed      a number by which options are shuffled, the same at every visit
 *   cleared   when the reader last cleared the record, so that another open tab does not bring it back
 *   Every entry has an `at`, when it was last changed (milliseconds since 1970). Taking back writes an entry (`on: false`, an empty
 *   text, a review of grade 0) instead of removing one, so that a merge never brings back what was taken back later.
 *
 * Life cycle
 *   load → migrate → show; each change reads what is stored, merges entry by entry (merge.ts), writes it back. Another tab's write
 *   arrives as a `storage` event and is merged the same way. A merge is the same in any order and any number of times. Ids never
 *   change meaning; a renamed id is listed under `was:` where it stands and its entry moves to the new id. Ids that the guide no
 *   longer knows are kept: they may come back.
 *
 * Migrations (migrate.ts)
 *   0 → 1: had no version, and `true` for a mark. 1 → 2: had only ticks, read and place. 2 → 3: had no answers, cards, skipped,
 *   seed. What an older version did not have begins empty. A record of a later version than this code knows is shown as far as
 *   it can be read and never overwritten.
 */
export interface Mark {
  on: boolean;
  at: number;
}

export type Marks = Record<string, Mark>;

export interface Text {
  text: string;
  at: number;
}

export type Texts = Record<string, Text>;

/** One try at a question. */
export interface Try {
  right: boolean;
  at: number;
  /** What was answered, in the words of src/components/questions; at most 200 characters. */
  given?: string;
}

/** How sure a reader is of a guess: 1 guessing, 2 fairly sure, 3 certain. */
export type Sure = 1 | 2 | 3;

export interface Answer {
  first: Try;
  last: Try;
  /** How sure the reader was at the first try, where it was asked. */
  sure?: Sure;
}

export type Answers = Record<string, Answer>;

/** Days since 1970 on the reader's calendar. */
export type Day = number;

/** What the scheduler (src/review) keeps of a card. */
export interface CardMemory {
  due: Day;
  last: Day;
  stability: number;
  difficulty: number;
  reps: number;
  lapses: number;
}

/** 1 again, 2 hard, 3 good, 4 easy; 0 a review that was undone. */
export type Grade = 0 | 1 | 2 | 3 | 4;

export interface CardReview {
  /** Absent before the first review. */
  memory?: CardMemory;
  /** The day on which the card was put off. */
  buried?: Day;
  at: number;
  /** The latest reviews, oldest first: when, and how it went. */
  log: [at: number, grade: Grade][];
}

export type Cards = Record<string, CardReview>;

export const GROUPS = ['ticks', 'read', 'tasks', 'goals', 'skipped'] as const;
/** The kinds of marks. */
export type Group = (typeof GROUPS)[number];

/** The kinds of entries by id. */
export const KINDS = [...GROUPS, 'texts', 'answers', 'cards'] as const;
export type Kind = (typeof KINDS)[number];

export interface ProgressRecord extends Record<Group, Marks> {
  version: 3;
  texts: Texts;
  answers: Answers;
  cards: Cards;
  place?: {chapter: string; at: number};
  seed?: number;
  cleared?: number;
}

export const VERSION = 3;

/** Reviews that are kept of a card. */
export const LOG = 100;
/** Characters that are kept of what was answered. */
export const GIVEN = 200;

export const emptyRecord = (): ProgressRecord => ({
  version: VERSION, ticks: {}, read: {}, tasks: {}, goals: {}, skipped: {}, texts: {}, answers: {}, cards: {},
});

/** Former ids by kind, each with its present one. */
export type Renamed = Partial<Record<Kind, Record<string, string>>>;
