/**
 * The reader's record, kept in this browser and nowhere else. `src/progress` is the only code that touches browser storage.
 *
 * Shape (version 2)
 *   ticks     purpose id → mark       what the reader can do now
 *   read      reference id → mark     what the reader has read or watched
 *   tasks     task id → mark          graded lab tasks that were passed
 *   goals     figure name → mark      figures whose goal was reached
 *   texts     id → {text, at}         what the reader wrote: edited cells, answers to tasks, decision records
 *   place     the chapter that was open last
 *   A mark is {on, at}: whether it is set, and when it was last changed (milliseconds since 1970). Clearing writes `on: false`
 *   (and an empty text) instead of removing the entry, so that a merge never brings back what was cleared later.
 *
 * Life cycle
 *   load → migrate → show; each change reads what is stored, merges entry by entry (the later change wins), writes it back.
 *   Another tab's write arrives as a `storage` event and is merged the same way. Ids never change meaning; a renamed id is listed
 *   under `was:` where it stands and its entry moves to the new id. Ids that the guide no longer knows are kept: they may come back.
 *
 * Migrations
 *   1 → 2: had only ticks, read and place; the others begin empty. A record of a later version than this code knows is shown as
 *   far as it can be read and never overwritten.
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

export const GROUPS = ['ticks', 'read', 'tasks', 'goals'] as const;
/** The kinds of marks. */
export type Group = (typeof GROUPS)[number];

export interface ProgressRecord extends Record<Group, Marks> {
  version: 2;
  texts: Texts;
  place?: {chapter: string; at: number};
}

export const VERSION = 2;

export const emptyRecord = (): ProgressRecord => ({version: VERSION, ticks: {}, read: {}, tasks: {}, goals: {}, texts: {}});

/** The later change of each mark, from both sides. On a tie the mark that is set wins: a tick is never lost to a race. */
export const mergeMarks = (a: Marks, b: Marks): Marks => mergeEntries(a, b, (mine) => mine.on);

/** The later text of each id. On a tie the longer one wins, so that both sides choose alike. */
export const mergeTexts = (a: Texts, b: Texts): Texts => mergeEntries(a, b, (mine, other) => mine.text.length > other.text.length);

function mergeEntries<T extends {at: number}>(a: Record<string, T>, b: Record<string, T>, wins: (mine: T, other: T) => boolean): Record<string, T> {
  const merged = {...a};
  for (const [id, entry] of Object.entries(b)) {
    const other = merged[id];
    if (!other || entry.at > other.at || (entry.at === other.at && wins(entry, other))) merged[id] = entry;
  }
  return merged;
}

/** Two records as one; fields that this version does not know are kept as they are in `a`, else `b`. */
export function mergeRecords(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  const place = [a.place, b.place].filter((p) => p !== undefined).sort((x, y) => y.at - x.at)[0];
  const groups = Object.fromEntries(GROUPS.map((group) => [group, mergeMarks(a[group], b[group])])) as Record<Group, Marks>;
  return {...b, ...a, ...groups, texts: mergeTexts(a.texts, b.texts), ...(place ? {place} : {})};
}

/** Marks under former ids, moved to the present ones. */
export function rename(marks: Marks, renamed: Record<string, string>): Marks {
  const moved = Object.entries(marks).filter(([id]) => renamed[id] !== undefined);
  if (moved.length === 0) return marks;
  const kept = Object.fromEntries(Object.entries(marks).filter(([id]) => renamed[id] === undefined));
  return mergeMarks(kept, Object.fromEntries(moved.map(([id, mark]) => [renamed[id]!, mark])));
}
