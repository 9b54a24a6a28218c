import type {LabFile} from './labFile';
import type {CellEntry, TaskEntry} from './labSchemas';
import type {Site} from './site';

export type LabLanguage = 'sql' | 'python';

interface Placed {
  /** Id of its chapter (the name of its folder). */
  chapter: string;
  language: LabLanguage;
  /** Folder of its files, relative to the project's root. */
  folder: string;
}

/** A runnable block of a chapter, with its text. */
export type LabCell = Omit<CellEntry, 'was'> & Placed & {was: string[]; code: string};

/** A graded task of a chapter; `starter`, `solution` and `assertions` are the texts of its files. */
export type LabTask = Omit<TaskEntry, 'was' | 'check'> &
  Placed & {was: string[]; check: {ordered: boolean; tolerance: number}};

/** The cells and tasks that can be used: well formed, and their files are there. */
export function labsOf(site: Site): {cells: LabCell[]; tasks: LabTask[]} {
  return {
    cells: site.labs.flatMap((lab) => lab.cells.flatMap(({value}) => (value ? cellOf(site, lab, value) : []))),
    tasks: site.labs.flatMap((lab) => lab.tasks.flatMap(({value}) => (value ? taskOf(site, lab, value) : []))),
  };
}

export const languageOf = (file: string): LabLanguage => (file.endsWith('.py') ? 'python' : 'sql');

function cellOf(site: Site, lab: LabFile, {was = [], ...cell}: CellEntry): LabCell[] {
  const code = textOf(site, lab, cell.file);
  return code === undefined ? [] : [{...cell, was, ...placeOf(lab, cell.file), code}];
}

function taskOf(site: Site, lab: LabFile, {was = [], check, ...task}: TaskEntry): LabTask[] {
  const [starter, solution] = [textOf(site, lab, task.starter), textOf(site, lab, task.solution)];
  const assertions = task.assertions === undefined ? undefined : textOf(site, lab, task.assertions);
  if (starter === undefined || solution === undefined || (task.assertions && assertions === undefined)) return [];
  const place = placeOf(lab, task.starter);
  return [{...task, was, ...place, starter, solution, ...(assertions === undefined ? {} : {assertions}), check: check ?? {ordered: false, tolerance: 0}}];
}

const placeOf = (lab: LabFile, file: string): Placed => ({
  chapter: lab.chapter.split('/').at(-1)!,
  language: languageOf(file),
  folder: `${lab.chapter}/labs`,
});

function textOf({tree}: Site, lab: LabFile, name: string): string | undefined {
  const file = `${lab.chapter}/labs/${name}`;
  try {
    return tree.has(file) ? tree.read(file).replace(/^\uFEFF/, '').replace(/\r\n/g, '\n').trimEnd() : undefined;
  } catch {
    return undefined;
  }
}
