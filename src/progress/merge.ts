import {GROUPS, KINDS, LOG, type Answer, type Answers, type CardReview, type Cards, type Group, type Mark, type Marks, type ProgressRecord, type Renamed, type Sure, type Text, type Texts, type Try} from './record';

type Entries<T> = Record<string, T>;

/*
 * Each kind of entry has one rule by which two of the same id become one. The rules give the same whichever side comes first, however
 * often they are applied and in whatever groups (a semilattice), so tabs, devices and imported files end with the same record.
 */

/** The later change. On a tie the mark that is set wins: a tick is never lost to a race. */
const laterMark = (a: Mark, b: Mark): Mark => (later(a, b) ?? (a.on ? a : b));

/** The later text. On a tie the longer one, then the one that sorts last. */
const laterText = (a: Text, b: Text): Text => later(a, b) ?? (a.text.length !== b.text.length ? (a.text.length > b.text.length ? a : b) : a.text > b.text ? a : b);

/** The earlier first try and the later last one. */
function oneAnswer(a: Answer, b: Answer): Answer {
  const first = a.first.at === b.first.at ? settle(a.first, b.first) : a.first.at < b.first.at ? a.first : b.first;
  const last = later(a.last, b.last) ?? settle(a.last, b.last);
  // How sure the reader was belongs to the first try; of two at the same moment the surer one.
  const sure = a.first.at === b.first.at ? (Math.max(a.sure ?? 0, b.sure ?? 0) as Sure | 0) : (first === a.first ? a : b).sure;
  return {first, last, ...(sure ? {sure} : {})};
}

/** Of two tries of the same moment the right one, then the one that sorts last. */
const settle = (a: Try, b: Try): Try => (a.right !== b.right ? (a.right ? a : b) : (a.given ?? '') > (b.given ?? '') ? a : b);

/** The later state, and the reviews of both; an undone review stays undone. */
function oneCard(a: CardReview, b: CardReview): CardReview {
  const state = later(a, b) ?? (stateText(a) > stateText(b) ? a : b);
  const reviews = new Map<number, CardReview['log'][number]>();
  for (const entry of [...a.log, ...b.log]) {
    const other = reviews.get(entry[0]);
    if (!other || entry[1] < other[1]) reviews.set(entry[0], entry);
  }
  return {...state, log: [...reviews.values()].sort(([x], [y]) => x - y).slice(-LOG)};
}

const stateText = ({memory: m, buried}: CardReview): string =>
  JSON.stringify([m && [m.reps, m.last, m.due, m.stability, m.difficulty, m.lapses], buried]);

function later<T extends {at: number}>(a: T, b: T): T | undefined {
  return a.at === b.at ? undefined : a.at > b.at ? a : b;
}

/** All ids of both sides. Most entries of a large record are the same object or equal on both sides; the rules are cheap. */
function entries<T>(a: Entries<T>, b: Entries<T>, one: (x: T, y: T) => T): Entries<T> {
  if (Object.keys(b).length === 0) return a;
  const merged = {...a};
  for (const id of Object.keys(b)) merged[id] = Object.hasOwn(a, id) ? one(a[id]!, b[id]!) : b[id]!;
  return merged;
}

const mergeMarks = (a: Marks, b: Marks): Marks => entries(a, b, laterMark);
const mergeTexts = (a: Texts, b: Texts): Texts => entries(a, b, laterText);
const mergeAnswers = (a: Answers, b: Answers): Answers => entries(a, b, oneAnswer);
const mergeCards = (a: Cards, b: Cards): Cards => entries(a, b, oneCard);

/** Two records as one; fields that this version does not know are kept as they are in `a`, else `b`. */
export function mergeRecords(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  const place = [a.place, b.place].filter((p) => p !== undefined).sort((x, y) => y.at - x.at || (x.chapter < y.chapter ? 1 : -1))[0];
  const seed = least(a.seed, b.seed);
  const cleared = least(a.cleared === undefined ? undefined : -a.cleared, b.cleared === undefined ? undefined : -b.cleared);
  const groups = Object.fromEntries(GROUPS.map((group) => [group, mergeMarks(a[group], b[group])])) as Record<Group, Marks>;
  return {
    ...b, ...a, ...groups,
    texts: mergeTexts(a.texts, b.texts),
    answers: mergeAnswers(a.answers, b.answers),
    cards: mergeCards(a.cards, b.cards),
    ...(place ? {place} : {}), ...(seed === undefined ? {} : {seed}), ...(cleared === undefined ? {} : {cleared: -cleared}),
  };
}

const least = (a?: number, b?: number): number | undefined => (a === undefined ? b : b === undefined ? a : Math.min(a, b));

/** Entries under former ids, moved to the present ones and merged with what stands there. */
export function rename(record: ProgressRecord, renamed: Renamed): ProgressRecord {
  let next = record;
  for (const kind of KINDS) {
    const names = renamed[kind];
    if (!names) continue;
    for (const [was, id] of Object.entries(names)) {
      if (!Object.hasOwn(next[kind], was)) continue;
      const {[was]: moved, ...kept} = next[kind] as Entries<unknown>;
      next = mergeRecords({...next, [kind]: kept}, {...empty, [kind]: {[id]: moved}} as ProgressRecord);
    }
  }
  return next;
}

const empty = {version: 3, ticks: {}, read: {}, tasks: {}, goals: {}, skipped: {}, texts: {}, answers: {}, cards: {}};
