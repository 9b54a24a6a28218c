import {fault, type Fault} from '../fault';
import type {Collection, Site} from '../site';

interface Named {
  id: string;
  file: string;
  line: number;
  former: boolean;
}

/** No id stands twice in the book, former ids included. Each kind has a namespace of its own. */
export function checkIds(site: Site): Fault[] {
  return [
    ...repeated('chapter', chapterIds(site)),
    ...repeated('purpose', purposeIds(site)),
    ...repeated('reference', entryIds(site.references)),
    ...repeated('term', entryIds(site.terms)),
    ...repeated('trouble', entryIds(site.troubles)),
    ...repeated('question', quizIds(site, 'questions')),
    ...repeated('card', quizIds(site, 'cards')),
    ...repeated('lab', labIds(site)),
  ];
}

function repeated(kind: string, ids: Named[]): Fault[] {
  const first = new Map<string, Named>();
  // Present ids come before former ones, so that the fault is told where the former id stands.
  const ordered = [...ids.filter((one) => !one.former), ...ids.filter((one) => one.former)];
  return ordered.flatMap((one) => {
    const other = first.get(one.id);
    if (!other) first.set(one.id, one);
    return other ? [sameId(kind, one, other)] : [];
  });
}

function sameId(kind: string, one: Named, other: Named): Fault {
  return fault('duplicate-id', one.file, {
    line: one.line,
    what: `the ${one.former ? 'former ' : ''}${kind} id "${one.id}" is already ${other.former ? 'a former id' : 'taken'} at ${other.file}:${other.line}`,
    right: `a ${kind} id stands once in the whole book`,
    mend: one.former ? 'remove it from "was", or rename the other' : 'give the newer of the two another id',
  });
}

function chapterIds(site: Site): Named[] {
  return site.chapters.flatMap(({page: {file}, safe, lineOf}) => [
    ...(safe.id ? [{id: safe.id, file, line: lineOf(['id']), former: false}] : []),
    ...(safe.was ?? []).map((id, n) => ({id, file, line: lineOf(['was', n]), former: true})),
  ]);
}

function purposeIds(site: Site): Named[] {
  return site.chapters.flatMap(({page: {file}, safe, lineOf}) =>
    (safe.purpose ?? []).flatMap(({id, was}, n) => [
      {id, file, line: lineOf(['purpose', n, 'id']), former: false},
      ...(was ?? []).map((old, m) => ({id: old, file, line: lineOf(['purpose', n, 'was', m]), former: true})),
    ]),
  );
}

/** Cells and tasks share one namespace: a reader's edits of both are kept under their ids. */
function labIds({labs}: Site): Named[] {
  return labs.flatMap(({file, lineOf, ...lab}) =>
    (['cells', 'tasks'] as const).flatMap((list) =>
      lab[list].flatMap(({id, was, index}) => [
        ...(id ? [{id, file, line: lineOf([list, index, 'id']), former: false}] : []),
        ...was.map((old, m) => ({id: old, file, line: lineOf([list, index, 'was', m]), former: true})),
      ]),
    ),
  );
}

function quizIds(site: Site, list: 'questions' | 'cards'): Named[] {
  return site.chapters.flatMap(({quiz}) =>
    quiz ? entryIds({entries: quiz[list], file: quiz.file, lineOf: (path) => quiz.lineOf([list, ...path])}) : [],
  );
}

function entryIds({entries, file, lineOf}: Pick<Collection<unknown>, 'entries' | 'file' | 'lineOf'>): Named[] {
  return entries.flatMap(({id, was, index}) => [
    ...(id ? [{id, file, line: lineOf([index, 'id']), former: false}] : []),
    ...was.map((old, m) => ({id: old, file, line: lineOf([index, 'was', m]), former: true})),
  ]);
}
