import type {Listed, Kind} from '../data';
import {KINDS, LAYERS} from '../words';

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** One list, or one for each stage of the data. */
  readonly lists: readonly {readonly title?: string; readonly says?: string; readonly entries: readonly Listed[]}[];
}

/** The entries by kind, and datasets by stage, in the order of the pipeline. */
export function groupsOf(entries: readonly Listed[]): Group[] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const some = entries.filter((entry) => entry.kind === kind);
    if (some.length === 0) return [];
    const {many, says} = KINDS[kind];
    return [{id: kind, title: many.charAt(0).toUpperCase() + many.slice(1), says, lists: kind === 'dataset' ? byLayer(some) : [{entries: some}]}];
  });
}

const byLayer = (entries: readonly Listed[]): Group['lists'] =>
  Object.entries(LAYERS).flatMap(([layer, {name, says}]) => {
    const some = entries.filter((entry) => entry.layer === layer);
    return some.length > 0 ? [{title: name, says, entries: some}] : [];
  });

/** Columns in which a searched word was found, when the name does not hold it. */
export function columnsFound({name, columns}: Listed, words: readonly string[]): string[] {
  return columns.filter((column) => words.some((word) => column.includes(word) && !name.toLowerCase().includes(word)));
}
