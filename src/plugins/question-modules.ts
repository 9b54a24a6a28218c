import type {Book, Question} from '../content';
import {parted} from '../components/questions/explained';
import type {Html, MissingQuestion, ShownOption, ShownQuestion} from '../content/quiz-data';
import {codeHtml, questionHtml} from './question-html';

const FOLDER = '@generated/content-data/default';
const checkFile = (id: string) => `question-${id}.json`;
const placeFile = (place: 'before' | 'quiz', chapter: string) => `questions-${place}-${chapter}.json`;

/** The module that holds one question, for a Check. */
export const checkModule = (id: string) => `${FOLDER}/${checkFile(id)}`;
/** The module that holds the texts that explain the answers on a chapter's page. */
export const explanationsModule = (chapter: string) => `${FOLDER}/explanations-${chapter}.json`;
/** The module that holds all questions of a place of a chapter. */
export const placeModule = (place: 'before' | 'quiz', chapter: string) => `${FOLDER}/${placeFile(place, chapter)}`;

/**
 * One module a question for Check, one for those before reading, one for the end quiz: a page imports what it shows and no more. The
 * texts that explain the answers are one module a page, loaded when a reader turns to a question, and one of all for the server.
 */
export function* questionModules(book: Book, baseUrl: string): Generator<[file: string, data: ShownQuestion | ShownQuestion[] | MissingQuestion | Record<string, Html[]>]> {
  const all = new Map(book.chapters.flatMap(({id, quiz}) => (quiz?.questions ?? []).map((question) => [question.id, parted(shown(question, id, baseUrl))] as const)));
  const ask = (ids: readonly string[]) => ids.flatMap((id) => all.get(id)?.asked ?? []);
  const textsOf = (ids: Iterable<string>) => Object.fromEntries([...ids].flatMap((id) => (all.has(id) ? [[id, all.get(id)!.texts]] : [])));
  for (const {id: chapter, uses, quiz} of book.chapters) {
    const own = (place: Question['place']) => (quiz?.questions ?? []).filter((question) => question.place === place).map(({id}) => id);
    for (const id of uses.questions) yield [checkFile(id), all.get(id)?.asked ?? {id, missing: true}];
    yield [placeFile('before', chapter), ask(own('before'))];
    yield [placeFile('quiz', chapter), mixed(ask(own('quiz')), ask(quiz?.older ?? []))];
    yield [`explanations-${chapter}.json`, textsOf([...uses.questions, ...own('before'), ...own('quiz'), ...(quiz?.older ?? [])])];
  }
  yield ['explanations.json', textsOf(all.keys())];
}

/** Older questions stand among the new ones, evenly, and not at the end. */
function mixed<T>(own: T[], older: T[]): T[] {
  const every = Math.max(1, Math.floor(own.length / (older.length + 1)));
  return own.flatMap((one, n) => [one, ...((n + 1) % every === 0 ? older.slice((n + 1) / every - 1, (n + 1) / every) : [])]).concat(own.length === 0 ? older : []);
}

function shown(question: Question, chapter: string, baseUrl: string): ShownQuestion {
  const made = withTexts(question, chapter, (text) => questionHtml(text, baseUrl));
  return JSON.stringify(made).includes('class=\\"katex') ? {...made, math: true} : made;
}

function withTexts(question: Question, chapter: string, html: (text: string) => string): ShownQuestion {
  const {id, place, see} = question;
  const base = {id, chapter, place, see: see.split('?')[0]!, prompt: html(question.prompt)};
  const explained = <T extends {value: number | string; feedback: string}>(misses: T[]) => misses.map(({value, feedback}) => ({value: value as T['value'], feedback: html(feedback)}));
  switch (question.type) {
    case 'choice':
      return {...base, type: 'choice', several: question.options.filter(({right}) => right).length > 1, options: optionsOf(question.options, html)};
    case 'number':
      return {
        ...base, type: 'number', answer: question.answer, tolerance: question.tolerance, unit: question.unit,
        feedback: html(question.feedback), misses: explained(question.misses), otherwise: html(question.otherwise),
      };
    case 'order':
      return {...base, type: 'order', items: question.items.map(({text, why}) => ({text: html(text), why: html(why)})), feedback: html(question.feedback)};
    case 'trace':
      return {
        ...base, type: 'trace', code: codeHtml(question.code, question.language), answer: question.answer.trim(),
        feedback: html(question.feedback), misses: explained(question.misses), otherwise: html(question.otherwise),
      };
    case 'text':
      return {...base, type: 'text', answer: html(question.answer), rubric: question.rubric.map(html)};
  }
}

function optionsOf(options: {text: string; right?: true; misconception?: string; feedback: string}[], html: (text: string) => string): ShownOption[] {
  const names = options.map(({right, misconception}) => (right ? 'right' : misconception ?? 'wrong'));
  return options.map(({text, right, feedback}, n) => {
    const before = names.slice(0, n).filter((name) => name === names[n]).length;
    return {key: before === 0 ? names[n]! : `${names[n]}-${before + 1}`, text: html(text), ...(right ? {right} : {}), feedback: html(feedback)};
  });
}
