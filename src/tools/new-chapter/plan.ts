import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {formatFault, partFolder, parts, readBook, readTree, type Book} from '../../content';
import {nearest} from '../../content/nearest';
import {diskTree, type Tree} from '../../content/tree';
import {listed} from '../../figures/listed';
import {knownNames} from '../../pipeline/known';
import {Refused} from '../refused';
import type {Answers} from './ask';
import {fill, type Filling} from './fill';
import {keyOf, prefixOf, slugOf} from './names';

const TEMPLATE = 'docs/_template';

export interface Plan {
  id: string;
  prefix: string;
  folder: string;
  /** Texts of the new files by their paths, relative to the project's root. */
  files: Map<string, string>;
}

/**
 * Works out all files of a new chapter, and checks them beside the book before anything is written.
 *
 * @param root the project's folder
 * @param answers title, part, purposes, and an id where the title's words will not do
 * @returns the plan
 * @throws Refused with one sentence, or one line a fault, when the chapter cannot be made
 */
export function planChapter(root: string, answers: Answers): Plan {
  const tree = diskTree(root);
  const names = {...knownNames(root), figures: listed};
  const {book} = readBook(path.join(root, 'docs'), names);
  const id = answers.id ?? slugOf(answers.title);
  const part = parts.find((one) => one.id === answers.part);
  if (!part) {
    const near = nearest(answers.part, parts.map((one) => one.id));
    throw new Refused(`There is no part "${answers.part}"; ${near ? `did you mean "${near}"?` : `the parts are ${parts.map((one) => one.id).join(', ')}.`}`);
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Refused(`"${id}" is no id: small letters, digits and hyphens. Give one with --id.`);
  refuseTaken(root, id, book);
  const folder = `docs/${partFolder(part)}/${id}`;
  const filling = fillingOf(root, answers, id, book);
  const files = new Map(tree.list(TEMPLATE).map((file) => [`${folder}${file.slice(TEMPLATE.length)}`, fill(readFileSync(path.join(root, file), 'utf8'), filling)]));
  const faults = readTree(laid(tree, files), 'docs', names).faults.filter(({file, severity}) => severity === 'error' && files.has(file));
  if (faults.length > 0) throw new Refused(`Nothing was made, since the chapter would have faults:\n${faults.map(formatFault).join('\n')}`);
  return {id, prefix: filling.prefix, folder, files};
}

function refuseTaken(root: string, id: string, book: Book): void {
  const chapter = book.chapters.find((one) => one.id === id || one.was.includes(id));
  if (chapter) throw new Refused(`There is a chapter ${id} already, ${chapter.file}${chapter.id === id ? '' : ', which had that id before'}; take another title, or give an --id.`);
  const place = parts.map((one) => `docs/${partFolder(one)}/${id}`).find((folder) => existsSync(path.join(root, folder)));
  if (place) throw new Refused(`There is a folder ${place} already; take another title, or give an --id.`);
}

function fillingOf(root: string, answers: Answers, id: string, {chapters, cells, tasks}: Book): Filling {
  const inPart = chapters.filter(({part}) => part === answers.part);
  const questions = chapters.flatMap(({quiz}) => quiz?.questions ?? []);
  const taken = [...chapters.flatMap((one) => [...one.purpose, ...(one.quiz?.cards ?? [])]), ...questions, ...cells, ...tasks].map((one) => one.id);
  const prefix = prefixOf(id, taken);
  const order = parts.map((part) => part.id);
  const earlier = chapters.filter(({part, status}) => order.indexOf(part) <= order.indexOf(answers.part) && status !== 'draft');
  const ids: string[] = [];
  for (const text of answers.purpose) {
    const wanted = `${prefix}-${keyOf(text, prefix)}`;
    ids.push(ids.includes(wanted) ? `${wanted}-${ids.length + 1}` : wanted);
  }
  return {
    ...answers, id, prefix, purposeIds: ids,
    position: Math.max(0, ...inPart.map((one) => positionIn(path.join(root, one.file)))) + 1,
    older: earlier.flatMap(({quiz}) => (quiz?.questions ?? []).filter(({place, type}) => place === 'quiz' && type === 'choice')).slice(-2).map((one) => one.id),
  };
}

/** A chapter's place in its part, as its file says it. */
function positionIn(file: string): number {
  return Number(/^sidebar_position:\s*(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}

/** The tree with the new files in it. */
function laid(tree: Tree, files: Map<string, string>): Tree {
  return {
    list: (folder) => [...tree.list(folder), ...[...files.keys()].filter((file) => file.startsWith(`${folder}/`))].sort(),
    read: (file) => files.get(file) ?? tree.read(file),
    has: (file) => files.has(file) || tree.has(file),
  };
}
