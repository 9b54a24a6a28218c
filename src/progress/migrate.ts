import {GROUPS, VERSION} from './record';

type Fields = Record<string, unknown>;

/** Each step makes a record of the next version; a version that is added is one line here. */
const STEPS: ((data: Fields) => Fields)[] = [
  // 0, before versions were written: a mark was `true`.
  (data) => ({...data, ...Object.fromEntries(GROUPS.flatMap((group) => (isObject(data[group]) ? [[group, marked(data[group])]] : [])))}),
  // 1 had ticks, read and place.
  (data) => ({tasks: {}, goals: {}, texts: {}, ...data}),
  // 2 had no answers and no cards.
  (data) => ({skipped: {}, answers: {}, cards: {}, ...data}),
];

const marked = (marks: Fields): Fields =>
  Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, typeof mark === 'boolean' ? {on: mark, at: 0} : mark]));

/**
 * Data of any earlier version as data of the present one; of a later version as it is. Undefined for what is no record: not an
 * object, or nothing in it that a record has.
 */
export function migrate(data: unknown): {data: Fields; newer: boolean} | undefined {
  if (!isObject(data)) return undefined;
  const {version = 0} = data;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return undefined;
  if (data.version === undefined && !isObject(data.ticks) && !isObject(data.read)) return undefined;
  const moved = STEPS.slice(version).reduce((fields, step) => step(fields), data);
  return {data: moved, newer: version > VERSION};
}

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
