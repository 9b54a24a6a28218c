import {fault, type Fault, type Problem, type Rule} from '../../fault';
import type {Question} from '../../questions';
import type {ChapterFile, QuizFile, Site} from '../../site';
import type {Path} from '../../yaml';

/** A question, its quiz and chapter, and a maker of faults at a place within it. */
export interface Asked<Q extends Question = Question> {
  question: Q;
  chapter: ChapterFile;
  quiz: QuizFile;
  wrong(rule: Rule, path: Path, words: Omit<Problem, 'line'>): Fault;
}

/** All well-formed questions of one chapter. */
export function askedIn(chapter: ChapterFile): Asked[] {
  const {quiz} = chapter;
  if (!quiz) return [];
  return quiz.questions.flatMap(({value, index}) =>
    value
      ? [{
          question: value, chapter, quiz,
          wrong: (rule: Rule, path: Path, words: Omit<Problem, 'line'>) => fault(rule, quiz.file, {line: quiz.lineOf(['questions', index, ...path]), ...words}),
        }]
      : [],
  );
}

/** All well-formed questions of the book. */
export const asked = (site: Site): Asked[] => site.chapters.flatMap(askedIn);

/** Whether a question is of a type; narrows it. */
export const isOf = <T extends Question['type']>(one: Asked, type: T): one is Asked<Extract<Question, {type: T}>> => one.question.type === type;
