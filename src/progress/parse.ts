import {emptyRecord, GROUPS, VERSION, type Group, type Mark, type Marks, type ProgressRecord, type Text, type Texts} from './record';

export type Parsed =
  | {kind: 'record'; record: ProgressRecord}
  | {kind: 'newer'; record: ProgressRecord}
  | {kind: 'unreadable'};

/**
 * Reads stored text. Whatever can be read is kept: a mark of the wrong shape is dropped, the others stay.
 * @param text what the browser stored, or null when it stored nothing
 */
export function parseRecord(text: string | null): Parsed {
  if (text === null) return {kind: 'record', record: emptyRecord()};
  const data = json(text);
  if (!isObject(data) || typeof data.version !== 'number') return {kind: 'unreadable'};
  const place = isObject(data.place) && typeof data.place.chapter === 'string' && isTime(data.place.at)
    ? {chapter: data.place.chapter, at: data.place.at}
    : undefined;
  const {place: _unchecked, ...others} = data;
  const groups = Object.fromEntries(GROUPS.map((group) => [group, marks(data[group])])) as Record<Group, Marks>;
  const record = {...others, version: VERSION, ...groups, texts: texts(data.texts), ...(place ? {place} : {})} as ProgressRecord;
  return {kind: data.version > VERSION ? 'newer' : 'record', record};
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isMark = (value: unknown): value is Mark => isObject(value) && typeof value.on === 'boolean' && isTime(value.at);

const isText = (value: unknown): value is Text => isObject(value) && typeof value.text === 'string' && isTime(value.at);

const marks = (value: unknown): Marks => entries(value, isMark);
const texts = (value: unknown): Texts => entries(value, isText);

const entries = <T>(value: unknown, fits: (entry: unknown) => entry is T): Record<string, T> =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => fits(entry[1]))) : {};
