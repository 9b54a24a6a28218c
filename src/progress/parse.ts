import {isObject, migrate} from './migrate';
import {emptyRecord, GROUPS, VERSION, type Answer, type CardMemory, type CardReview, type Group, type Mark, type Marks, type ProgressRecord, type Text, type Try} from './record';

export type Parsed =
  | {kind: 'record'; record: ProgressRecord}
  | {kind: 'newer'; record: ProgressRecord}
  | {kind: 'unreadable'};

/**
 * Reads stored text of this or an earlier version. Whatever can be read is kept: an entry of the wrong shape is dropped, the others
 * stay, and so do fields that are not known.
 * @param text what the browser stored, or null when it stored nothing
 */
export function parseRecord(text: string | null): Parsed {
  if (text === null) return {kind: 'record', record: emptyRecord()};
  const migrated = migrate(json(text));
  if (!migrated) return {kind: 'unreadable'};
  return {kind: migrated.newer ? 'newer' : 'record', record: recordOf(migrated.data)};
}

/** A record of what fits in some data of the present version. */
export function recordOf(data: Record<string, unknown>): ProgressRecord {
  const {place, seed, cleared, ...others} = data;
  const groups = Object.fromEntries(GROUPS.map((group) => [group, entries(data[group], isMark)])) as Record<Group, Marks>;
  return {
    ...(canBeWritten(others) ? others : {}),
    version: VERSION,
    ...groups,
    texts: entries(data.texts, isText),
    answers: entries(data.answers, isAnswer),
    cards: entries(data.cards, isCard),
    ...(isObject(place) && typeof place.chapter === 'string' && isTime(place.at) ? {place: {chapter: place.chapter, at: place.at}} : {}),
    ...(isTime(seed) ? {seed} : {}),
    ...(isTime(cleared) ? {cleared} : {}),
  };
}

/** What is nested too deeply can be read and not written: it would keep everything else from being saved. */
function canBeWritten(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Moments and days beyond these are no dates, and adding to a number that is too large leaves it as it is. */
const LAST_MOMENT = 8.64e15;
const LAST_DAY = 1e8;
const within = (value: unknown, most: number): value is number => typeof value === 'number' && Math.abs(value) <= most;
const isTime = (value: unknown): value is number => within(value, LAST_MOMENT);
const isMark = (value: unknown): value is Mark => isObject(value) && typeof value.on === 'boolean' && isTime(value.at);
const isText = (value: unknown): value is Text => isObject(value) && typeof value.text === 'string' && isTime(value.at);
const isTry = (value: unknown): value is Try =>
  isObject(value) && typeof value.right === 'boolean' && isTime(value.at) && (value.given === undefined || typeof value.given === 'string');
const isAnswer = (value: unknown): value is Answer =>
  isObject(value) && isTry(value.first) && isTry(value.last) && (value.sure === undefined || [1, 2, 3].includes(value.sure as number));
const isMemory = (value: unknown): value is CardMemory =>
  isObject(value) && ['due', 'last', 'stability', 'difficulty', 'reps', 'lapses'].every((field) => within(value[field], LAST_DAY));
const isCard = (value: unknown): value is CardReview =>
  isObject(value) && isTime(value.at) && (value.memory === undefined || isMemory(value.memory)) && (value.buried === undefined || within(value.buried, LAST_DAY)) &&
  Array.isArray(value.log) && value.log.every((entry) => Array.isArray(entry) && entry.length === 2 && isTime(entry[0]) && isGrade(entry[1]));
const isGrade = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 4;

/** Names that every object has already are no ids. */
export const isId = (id: string): boolean => id.length > 0 && id.length <= 200 && !(id in Object.prototype);

const entries = <T>(value: unknown, fits: (entry: unknown) => entry is T): Record<string, T> =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => isId(entry[0]) && fits(entry[1]))) : {};
