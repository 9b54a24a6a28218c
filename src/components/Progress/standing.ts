import type {ChapterFacts} from '../guide';

/** What this page must know of a chapter beside the facts that every page knows; made by the build. */
export interface ChapterParts {
  id: string;
  questions: QuestionFacts[];
  /** Ids of its graded tasks. */
  tasks: string[];
  /** Ids of the works in its reading lists. */
  readings: string[];
}

export interface QuestionFacts {
  id: string;
  place: 'before' | 'check' | 'quiz';
  /** Heading or figure of the chapter that settles it, as "#anchor". */
  see: string;
  /** The question as HTML. */
  prompt: string;
}

/** How the reader answered a question: at the first try and at the latest. */
export interface Result {
  first: boolean;
  last: boolean;
  /** When it was last answered, in milliseconds since 1970. */
  at: number;
}

/** What the reader's record says, as this page needs it. */
export interface Reader {
  isOn(group: 'ticks' | 'tasks' | 'read' | 'skipped', id: string): boolean;
  result(question: string): Result | undefined;
}

/** Where the reader stands in one chapter. */
export interface Standing {
  chapter: ChapterFacts;
  ticked: number;
  /** Questions that count: those before reading are a guess and do not. */
  questions: number;
  answered: number;
  first: number;
  last: number;
  tasks: number;
  passed: number;
  readings: number;
  read: number;
  /** Minutes left, by the purposes that are not ticked; none in a chapter that was skipped by its end quiz. */
  minutesLeft: number;
  quiz: QuizResult;
}

export interface QuizResult {
  /** Id of its first question. */
  start?: string | undefined;
  questions: number;
  answered: number;
  /** Right at the first try. */
  first: number;
  /** Every question of the end quiz is answered. */
  taken: boolean;
  /** Taken, and enough of it right at the first try to go on without the chapter. */
  passed: boolean;
}

/** So much of an end quiz must be right at the first try to skip its chapter. */
export const PASS = 0.8;

export function standing(chapter: ChapterFacts, parts: ChapterParts, reader: Reader): Standing {
  const counted = parts.questions.filter(({place}) => place !== 'before');
  const results = counted.flatMap(({id}) => reader.result(id) ?? []);
  const ticked = count(chapter.purposes, (id) => reader.isOn('ticks', id));
  const quiz = quizResult(parts, reader);
  const done = ticked === chapter.purposes.length || quiz.passed;
  return {
    chapter,
    ticked,
    questions: counted.length,
    answered: results.length,
    first: count(results, ({first}) => first),
    last: count(results, ({last}) => last),
    tasks: parts.tasks.length,
    passed: count(parts.tasks, (id) => reader.isOn('tasks', id)),
    readings: parts.readings.length,
    read: count(parts.readings, (id) => reader.isOn('read', id)),
    minutesLeft: done ? 0 : Math.round(chapter.minutes * (1 - ticked / Math.max(1, chapter.purposes.length))),
    quiz,
  };
}

/** Where a question stands on its chapter's page. */
export const questionAnchor = (id: string): string => `question-${id}`;

/** Ids of a chapter's own questions in its end quiz; the older ones that are mixed in belong to their own chapters. */
export const endQuiz = ({questions}: Pick<ChapterParts, 'questions'>): string[] => questions.filter(({place}) => place === 'quiz').map(({id}) => id);

export function quizResult(parts: ChapterParts, reader: Reader): QuizResult {
  const ids = endQuiz(parts);
  const results = ids.flatMap((id) => reader.result(id) ?? []);
  const first = count(results, (result) => result.first);
  const taken = ids.length > 0 && results.length === ids.length;
  return {start: ids[0], questions: ids.length, answered: results.length, first, taken, passed: taken && first >= needed(ids.length)};
}

/** How many of a quiz's questions must be right at the first try to pass it. */
export const needed = (questions: number): number => Math.ceil(questions * PASS - 1e-9);

const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;
