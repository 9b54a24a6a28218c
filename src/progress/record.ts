/**
 * The reader's record, kept in this browser and nowhere else. `src/progress` is the only code that touches browser storage.
 *
 * Shape (version 1)
 *   ticks     purpose id → mark       what the reader can do now
 *   read      reference id → mark     what the reader has read or watched
 *   place     the chapter that was open last
 *   A mark is {on, at}: whether it is set, and when it was last changed (milliseconds since 1970). Clearing writes `on: false`
 *   instead of removing the entry, so that a merge never brings back what was cleared later.
 *
 * Life cycle
 *   load → migrate → show; each change reads what is stored, merges mark by mark (the later change wins), writes it back.
 *   Another tab's write arrives as a `storage` event and is merged the same way. Ids never change meaning; a renamed id is listed
 *   under `was:` in its chapter and its mark moves to the new id. Ids that the guide no longer knows are kept: they may come back.
 *
 * Migrations
 *   none yet. A record of a later version than this code knows is shown as far as it can be read and never overwritten.
 */
export interface Mark {
  on: boolean;
  at: number;
}

export type Marks = Record<string, Mark>;

export interface ProgressRecord {
  version: 1;
  ticks: Marks;
  read: Marks;
  place?: {chapter: string; at: number};
}

export const VERSION = 1;

export const emptyRecord = (): ProgressRecord => ({version: VERSION, ticks: {}, read: {}});

/** The later change of each mark, from both sides. On a tie the mark that is set wins: a tick is never lost to a race. */
export function mergeMarks(a: Marks, b: Marks): Marks {
  const merged: Marks = {...a};
  for (const [id, mark] of Object.entries(b)) {
    const other = merged[id];
    if (!other || mark.at > other.at || (mark.at === other.at && mark.on)) merged[id] = mark;
  }
  return merged;
}

/** Two records as one; fields that this version does not know are kept as they are in `a`, else `b`. */
export function mergeRecords(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  const place = [a.place, b.place].filter((p) => p !== undefined).sort((x, y) => y.at - x.at)[0];
  return {
    ...b,
    ...a,
    ticks: mergeMarks(a.ticks, b.ticks),
    read: mergeMarks(a.read, b.read),
    ...(place ? {place} : {}),
  };
}

/** Marks under former ids, moved to the present ones. */
export function rename(marks: Marks, renamed: Record<string, string>): Marks {
  const moved = Object.entries(marks).filter(([id]) => renamed[id] !== undefined);
  if (moved.length === 0) return marks;
  const kept = Object.fromEntries(Object.entries(marks).filter(([id]) => renamed[id] === undefined));
  return mergeMarks(kept, Object.fromEntries(moved.map(([id, mark]) => [renamed[id]!, mark])));
}
