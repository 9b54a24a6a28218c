import {readText} from './collection';
import {fault, type Fault} from './fault';
import {cellSchema, taskSchema, type CellEntry, type TaskEntry} from './labSchemas';
import {nearest} from './nearest';
import type {Tree} from './tree';
import {validate} from './validate';
import {parseYaml, type LineOf} from './yaml';

/** A cell or task as it stands in lab.yml. */
export interface LabEntry<T> {
  value?: T;
  /** Its id, and former ids, even if the rest of it is malformed. */
  id?: string;
  was: string[];
  index: number;
}

/** What a chapter's labs/lab.yml holds. */
export interface LabFile {
  file: string;
  /** Folder of the chapter, such as docs/10-domain/intro-into-the-domain. */
  chapter: string;
  cells: LabEntry<CellEntry>[];
  tasks: LabEntry<TaskEntry>[];
  lineOf: LineOf;
  /** Whether its entries could not be read: then ids that the text uses are not looked for. */
  broken: boolean;
}

const LISTS = ['cells', 'tasks'];

/** Reads a lab.yml. A malformed entry is left out; its id stays known. Never throws. */
export function readLab(tree: Tree, file: string): {lab: LabFile; faults: Fault[]} {
  const chapter = file.slice(0, -'/labs/lab.yml'.length);
  const empty: LabFile = {file, chapter, cells: [], tasks: [], lineOf: () => 1, broken: true};
  const text = readText(tree, file);
  if (typeof text !== 'string') return {lab: empty, faults: [text]};
  const {data, lineOf, problems} = parseYaml(text);
  if (problems.length > 0) return {lab: empty, faults: problems.map((problem) => fault('yaml', file, problem))};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {lab: empty, faults: [noMap(file)]};
  const found = Object.keys(data).filter((key) => !LISTS.includes(key));
  const meant = Object.fromEntries(found.map((key) => [nearest(key, LISTS.filter((list) => !(list in data))) ?? '', key]));
  const faults = found.map((key) => foreign(file, lineOf([key]), key));
  let broken = false;
  const list = <T>(name: 'cells' | 'tasks', schema: Parameters<typeof validate<T>>[0]): LabEntry<T>[] => {
    const key = meant[name] ?? name;
    const items = (data as Record<string, unknown>)[key] ?? [];
    if (!Array.isArray(items)) {
      faults.push(noList(file, lineOf([key]), key));
      broken = true;
      return [];
    }
    return items.map((item: unknown, index) => {
      const {value, faults: found} = validate(schema, item, {file, lineOf, kind: name.slice(0, -1), base: [key, index]});
      faults.push(...found);
      const {id, was} = Object(item) as {id?: unknown; was?: unknown};
      return {
        value,
        id: typeof id === 'string' ? id : undefined,
        was: Array.isArray(was) ? was.filter((old) => typeof old === 'string') : [],
        index,
      };
    });
  };
  const [cells, tasks] = [list('cells', cellSchema), list('tasks', taskSchema)];
  return {lab: {...empty, cells, tasks, lineOf, broken}, faults};
}

const noMap = (file: string) =>
  fault('field-value', file, {
    line: 1,
    what: 'the file is not a map',
    right: 'a lab has "cells:" and "tasks:", each a list',
    mend: 'begin with a line "cells:" and put "  - id: …" under it',
  });

const foreign = (file: string, line: number, key: string) =>
  fault('field-unknown', file, {
    line,
    what: `the field "${key}" is not known`,
    right: 'a lab has "cells:" and "tasks:", each a list',
    mend: 'rename it to one of these, or remove it',
  });

const noList = (file: string, line: number, name: string) =>
  fault('field-value', file, {
    line,
    what: `"${name}" is not a list`,
    right: `it is a list of ${name}`,
    mend: 'begin each entry with "  - id: …"',
  });
