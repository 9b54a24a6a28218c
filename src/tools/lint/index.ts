import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readBook, type Fault} from '../../content';
import {listed} from '../../figures/listed';
import {knownNames} from '../../pipeline/known';
import {CODE, lintCode} from './code';
import {readDoc, type Doc} from './doc';
import {proseFiles} from './files';
import {applyEdits, byPlace, type Finding} from './finding';
import {fixMarkdown, lintMarkdown} from './markdown';
import {proseRules} from './prose';
import {spelling} from './spelling';

export interface Options {
  /** Mend what can be mended before looking. */
  fix?: boolean;
  /** Only files that begin with one of these paths; all when empty. */
  only?: readonly string[];
  /** Leave out TypeScript, which is the slowest part. */
  prose?: boolean;
}

/**
 * Runs all linters: the content door, markdownlint, spelling, house rules of prose, ESLint.
 *
 * @param root the project's folder
 * @param options what to look at, and whether to mend
 * @returns all findings, by place; what was mended is not among them
 */
export async function lint(root: string, {fix = false, only = [], prose = false}: Options = {}): Promise<Finding[]> {
  const wanted = (file: string) => only.length === 0 || only.some((start) => file === start || file.startsWith(`${start.replace(/\/$/, '')}/`));
  const read = () => readBook(path.join(root, 'docs'), {...knownNames(root), figures: listed});
  let reading = read();
  const rules = proseRules(reading.book.terms);
  const files = proseFiles(root).filter(wanted);
  if (fix) {
    for (const file of files) await mend(root, file, rules);
    reading = read();
  }
  const spell = spelling();
  const docs = files.map((file) => readDoc(file, readFileSync(path.join(root, file), 'utf8')));
  const found = await Promise.all(docs.map(async (doc) => [...rules.flatMap((rule) => rule(doc)), ...(await spell(doc)), ...(doc.tree ? await lintMarkdown(doc) : [])]));
  const faults = reading.faults.filter(({file, rule}) => wanted(file) && rule !== 'uncited-reference').map(asFinding);
  const targets = only.length > 0 ? only.filter((one) => CODE.some((room) => one === room || one.startsWith(`${room}/`))) : CODE;
  const code = await lintCode(root, prose ? targets.filter((one) => one === 'docs' || one.startsWith('docs/')) : targets, fix);
  // The door explains a page that cannot be parsed; ESLint would say it again in its own words.
  const told = new Set(faults.map(({file}) => file));
  return [...faults, ...found.flat(), ...code.filter((one) => one.rule !== 'parse' || !told.has(one.file))].sort(byPlace);
}

async function mend(root: string, file: string, rules: ((doc: Doc) => Finding[])[]): Promise<void> {
  const target = path.join(root, file);
  const before = readFileSync(target, 'utf8');
  const doc = readDoc(file, before);
  let after = applyEdits(before, rules.flatMap((rule) => rule(doc)).flatMap(({edit}) => edit ?? []));
  if (doc.tree) after = await fixMarkdown(readDoc(file, after));
  if (after !== before) writeFileSync(target, after);
}

const asFinding = ({file, line, rule, severity, what, right, mend: how}: Fault): Finding => ({file, line, rule, severity, what, why: right, mend: how});
