import type * as z from 'zod';
import {fault, type Fault} from './fault';
import {nearest, suggest} from './nearest';
import {fieldsOf, noteAt} from './schemaNotes';
import type {LineOf, Path} from './yaml';

export interface Place {
  file: string;
  lineOf: LineOf;
  /** What is checked, for the messages: "chapter", "reference", "term". */
  kind: string;
  /** Path of the data within its file. */
  base?: Path;
}

/** Result of a check: the value when it can be used, and all that is wrong. */
export interface Checked<T> {
  value?: T;
  faults: Fault[];
}

/**
 * Checks data against a schema and explains every fault. A misspelt field is read as the one that was meant, and an
 * unknown field is passed over, so that the value is still of use; any other fault leaves the value out.
 *
 * @param schema a strict zod schema whose fields carry `description` and `example`
 * @param data what was read
 * @param place where the data stands
 */
export function validate<T>(schema: z.ZodType<T>, data: unknown, place: Place): Checked<T> {
  const first = schema.safeParse(data);
  if (first.success) return {value: first.data, faults: []};
  const faults: Fault[] = [];
  const mended = structuredClone(data);
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const owner = at(mended, issue.path) as Record<string, unknown>;
      const free = fieldsOf(schema, issue.path).filter((name) => !(name in owner));
      const meant = nearest(key, free);
      faults.push(unknownField(key, meant, fieldsOf(schema, issue.path), [...issue.path, key], place));
      if (meant) owner[meant] = owner[key];
      delete owner[key];
    }
  }
  const second = schema.safeParse(mended);
  if (second.success) return {value: second.data, faults};
  const rest = second.error.issues.filter((issue) => issue.code !== 'unrecognized_keys');
  return {faults: [...faults, ...rest.map((issue) => wrongField(schema, mended, issue.path, place))]};
}

function unknownField(key: string, meant: string | undefined, known: string[], path: Path, place: Place): Fault {
  return fault('field-unknown', place.file, {
    line: place.lineOf([...(place.base ?? []), ...path]),
    what: `the field "${key}" is not known`,
    right: meant ? `the nearest known one is "${meant}"` : `a ${place.kind} has ${known.join(', ')}`,
    mend: meant ? `rename it to "${meant}"` : 'remove it, or use one of these',
  });
}

function wrongField(schema: z.ZodType, data: unknown, path: Path, place: Place): Fault {
  const line = place.lineOf([...(place.base ?? []), ...path]);
  const {description = `a ${place.kind} is a set of "field: value" lines`, example, options} = noteAt(schema, path);
  const value = at(data, path);
  const missing = path.length > 0 && value === undefined;
  const near = typeof value === 'string' && options ? nearest(value, options) : undefined;
  const name = fieldName(path, place.kind);
  return fault(missing ? 'field-missing' : 'field-value', place.file, {
    line,
    what: missing ? `${name} is missing` : `${name} is ${show(value)}`,
    right: near ? suggest(String(value), options!) : `it is ${description}`.replace('it is a set', 'a set'),
    mend: missing
      ? `add a line like "${example}"`
      : near
        ? `write "${typeof path.at(-1) === 'number' ? near : `${String(path.at(-1))}: ${near}`}"`
        : `write it like "${example ?? 'id: …'}"`,
  });
}

function fieldName(path: Path, kind: string): string {
  const item = path.findLastIndex((step) => typeof step === 'number');
  const field = path
    .slice(item + 1)
    .map(String)
    .join('.');
  const owner = item >= 0 ? `item ${Number(path[item]) + 1} of "${path.slice(0, item).map(String).join('.')}"` : '';
  if (path.length === 0) return `the ${kind}`;
  return field && owner ? `the field "${field}" in ${owner}` : field ? `the field "${field}"` : owner;
}

function show(value: unknown): string {
  if (value === null || value === '') return 'empty';
  const text =
    typeof value === 'object' ? (Array.isArray(value) ? `a list of ${value.length}` : 'a map') : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}
