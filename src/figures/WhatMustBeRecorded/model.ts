import {CHOICES, compute, FIELDS, NUMBERS, REPORTED, type Field, type Row, type Setting} from './experiment';

export {FIELDS, type Field, type Row} from './experiment';

export interface Params {
  /** The fields that were written down, in the order of FIELDS, joined by "-"; empty when none. */
  recorded: string;
}

/** One number of the report and all that it may have come from. */
export interface Repeat {
  key: string;
  label: string;
  /** As it was reported, pieces. */
  reported: number;
  /** The numbers that the settings give which agree with the record, without repeats, rising. */
  values: readonly number[];
  /** Share of these settings that give the reported number. */
  hits: number;
  /** Whether all of them give it: only then is the number repeated rather than guessed. */
  repeatable: boolean;
}

export interface Result {
  /** Settings that agree with the record; one when all is recorded. */
  settings: number;
  numbers: readonly Repeat[];
  repeatable: number;
}

export const fieldsOf = (recorded: string): Field[] => recorded.split('-').filter((one): one is Field => (FIELDS as readonly string[]).includes(one));
export const textOf = (fields: readonly Field[]): string => FIELDS.filter((field) => fields.includes(field)).join('-');
/** Whether a text, perhaps typed into the address, is such a record. */
export const isRecord = (text: string): boolean => textOf(fieldsOf(text)) === text;

/** All settings that agree with what was written down. */
export function settingsFor(recorded: readonly Field[]): Setting[] {
  return FIELDS.reduce<Setting[]>((settings, field) => {
    const choices = recorded.includes(field) ? [REPORTED[field]] : Array.from({length: CHOICES[field]}, (_, i) => i);
    return settings.flatMap((setting) => choices.map((choice) => ({...setting, [field]: choice})));
  }, [REPORTED]);
}

const memories = new WeakMap<readonly Row[], Map<string, number[]>>();

/** Each setting is computed once; the reader ticks and unticks the same ones. */
function numbersUnder(rows: readonly Row[], setting: Setting): number[] {
  const memory = memories.get(rows) ?? new Map<string, number[]>();
  memories.set(rows, memory);
  const key = FIELDS.map((field) => setting[field]).join(' ');
  const known = memory.get(key) ?? compute(rows, setting);
  memory.set(key, known);
  return known;
}

/** Repeats the notebook under every setting that agrees with the record, and compares with what was reported. */
export function run({recorded}: Params, rows: readonly Row[]): Result {
  const all = settingsFor(fieldsOf(recorded)).map((setting) => numbersUnder(rows, setting));
  const reported = numbersUnder(rows, REPORTED);
  const numbers = NUMBERS.map(({key, label}, i): Repeat => {
    const values = all.map((numbers) => numbers[i]!);
    const hits = values.filter((value) => value === reported[i]).length / values.length;
    return {key, label, reported: reported[i]!, values: [...new Set(values)].sort((a, b) => a - b), hits, repeatable: hits === 1};
  });
  return {settings: all.length, numbers, repeatable: numbers.filter((one) => one.repeatable).length};
}
