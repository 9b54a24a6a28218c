import type * as z from 'zod';
import {fault, type Fault} from './fault';
import type {Collection, Entry} from './site';
import type {Tree} from './tree';
import {validate} from './validate';
import {parseYaml} from './yaml';

/**
 * Reads a data file that holds a list of entries, such as the bibliography. A malformed entry is left out; its id stays known.
 * Never throws.
 */
export function readCollection<T>(
  tree: Tree,
  file: string,
  kind: string,
  schema: z.ZodType<T>,
): {collection: Collection<T>; faults: Fault[]} {
  const empty = {file, entries: [], ids: new Set<string>(), lineOf: () => 1};
  if (!tree.has(file)) return {collection: {...empty, missing: true}, faults: []};
  const text = readText(tree, file);
  if (typeof text !== 'string') return {collection: {...empty, missing: true}, faults: [text]};
  const {data, lineOf, problems} = parseYaml(text);
  const ids = new Set([...text.matchAll(/^\s*-?\s*id:\s*['"]?([\w-]+)/gm)].map((match) => match[1]!));
  const faults = problems.map((problem) => fault('yaml', file, problem));
  const list = problems.length > 0 || data === null || data === undefined ? [] : data;
  if (!Array.isArray(list)) {
    const problem = {
      line: lineOf([]),
      what: 'the file is not a list',
      right: `it is a list of ${kind}s`,
      mend: 'begin each entry with "- id: …"',
    };
    return {collection: {...empty, ids, missing: false}, faults: [fault('field-value', file, problem)]};
  }
  const entries = list.map((item: unknown, index): Entry<T> => {
    const {value, faults: found} = validate(schema, item, {file, lineOf, kind, base: [index]});
    faults.push(...found);
    const {id, was} = Object(item) as {id?: unknown; was?: unknown};
    return {
      value,
      id: typeof id === 'string' ? id : undefined,
      was: Array.isArray(was) ? was.filter((old) => typeof old === 'string') : [],
      index,
    };
  });
  return {collection: {file, missing: false, entries, ids, lineOf}, faults};
}

/** A file's text without a byte-order mark, or the fault that says why it cannot be read. */
export function readText(tree: Tree, file: string): string | Fault {
  try {
    return tree.read(file).replace(/^\uFEFF/, '');
  } catch (error) {
    return fault('unreadable', file, {
      line: 1,
      what: `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
      right: 'it is a plain text file that everybody may read',
      mend: 'check its type and permissions',
    });
  }
}
