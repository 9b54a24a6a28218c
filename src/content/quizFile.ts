import {fault, type Fault} from './fault';
import {nearest} from './nearest';
import {cardSchema, isType, kinds, quizSchema, type Question} from './questions';
import {readText} from './collection';
import type {Entry, QuizFile} from './site';
import type {Tree} from './tree';
import {validate, type Place} from './validate';
import {parseYaml, type LineOf} from './yaml';

/**
 * Reads the `quiz.yml` beside a chapter. A malformed question or card is left out; its id stays known. Never throws.
 *
 * @param tree the files of the project
 * @param file path of the quiz.yml
 * @returns the quiz, undefined when the chapter has none, and what is wrong
 */
export function readQuiz(tree: Tree, file: string): {quiz?: QuizFile; faults: Fault[]} {
  if (!tree.has(file)) return {faults: []};
  const text = readText(tree, file);
  if (typeof text !== 'string') return {faults: [text]};
  const {data, lineOf, problems} = parseYaml(text);
  const broken = {file, older: [], questions: [], cards: [], lineOf, sound: false, ids: idsIn(text)};
  if (problems.length > 0) return {quiz: broken, faults: problems.map((problem) => fault('yaml', file, problem))};
  const top = validate(quizSchema, data ?? {}, {file, lineOf, kind: 'quiz'});
  if (!top.value) return {quiz: broken, faults: top.faults};
  const questions = entries(top.value.questions, 'questions', {file, lineOf}, question);
  const cards = entries(top.value.cards, 'cards', {file, lineOf}, (item, place) => validate(cardSchema, item, {...place, kind: 'card'}));
  const faults = [...top.faults, ...questions.faults, ...cards.faults];
  const sound = [...questions.entries, ...cards.entries].every((entry) => entry.value);
  return {quiz: {...broken, older: top.value.older, questions: questions.entries, cards: cards.entries, sound}, faults};
}

type Where = Omit<Place, 'kind'>;
type Read<T> = {value?: T; faults: Fault[]};

function entries<T>(items: unknown[], list: string, where: {file: string; lineOf: LineOf}, read: (item: unknown, place: Where) => Read<T>): {entries: Entry<T>[]; faults: Fault[]} {
  const faults: Fault[] = [];
  const found = items.map((item, index): Entry<T> => {
    const {value, faults: own} = read(item, {...where, base: [list, index]});
    faults.push(...own);
    const {id, was} = Object(item) as {id?: unknown; was?: unknown};
    return {
      value,
      index,
      id: typeof id === 'string' ? id : undefined,
      was: Array.isArray(was) ? was.filter((old) => typeof old === 'string') : [],
    };
  });
  return {entries: found, faults};
}

function question(item: unknown, place: Where): Read<Question> {
  const type: unknown = (Object(item) as {type?: unknown}).type;
  if (isType(type)) return validate<Question>(kinds[type].schema, item, {...place, kind: `question of type ${type}`});
  const known = Object.keys(kinds);
  const near = typeof type === 'string' ? nearest(type, known) : undefined;
  const problem = {
    line: place.lineOf([...place.base!, 'type']),
    what: type === undefined ? 'the question has no type' : `no type of question is called "${String(type)}"`,
    right: `a question has one of the types ${known.join(', ')}`,
    mend: `write "type: ${near ?? 'choice'}"`,
  };
  return {faults: [fault('question-type', place.file, problem)]};
}

/** What even a broken file still shows of its ids. */
const idsIn = (text: string) => new Set([...text.matchAll(/^\s*-?\s*id:\s*['"]?([\w-]+)/gm)].map((match) => match[1]!));
