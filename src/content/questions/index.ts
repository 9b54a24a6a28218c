import * as z from 'zod';
import {field, id, kebab, text as words, was} from '../schemas';
import {choice, type ChoiceQuestion} from './choice';
import {markdown, type Kind, type Placed} from './common';
import {number, type NumberQuestion} from './number';
import {order, type OrderQuestion} from './order';
import {text, type TextQuestion} from './text';
import {trace, type TraceQuestion} from './trace';

export type {Placed} from './common';
export type {ChoiceQuestion, NumberQuestion, OrderQuestion, TextQuestion, TraceQuestion};
export type Question = ChoiceQuestion | NumberQuestion | OrderQuestion | TextQuestion | TraceQuestion;

/** The types of questions. A new one is one file and one line here. */
export const kinds = {choice, number, order, trace, text};
export type QuestionType = keyof typeof kinds;

export const isType = (name: unknown): name is QuestionType => typeof name === 'string' && Object.hasOwn(kinds, name);

const kindOf = (question: Question) => kinds[question.type] as Kind<Question>;

/** Texts that explain answers, each with its place in the question. */
export const feedbackOf = (question: Question): Placed[] => kindOf(question).feedback(question);

/** All Markdown of a question that readers see. */
export const markdownOf = (question: Question): Placed[] => [
  {path: ['prompt'], text: question.prompt},
  ...kindOf(question).texts(question),
  ...feedbackOf(question),
];

/** A card of the review, in two wordings, so that the reader learns the answer and not the look of the card. */
export const cardSchema = z.strictObject({
  id,
  was: was.optional(),
  purpose: field(kebab, 'the id of a purpose of this chapter', 'purpose: intro-scope'),
  front: field(z.array(words).length(2), 'a list of two wordings of the same question', 'front: [First wording?, Second wording?]'),
  back: markdown('the answer', 'back: The quotient of the two costs.'),
  hint: field(words, 'a few words that help', 'hint: Two costs.').optional(),
});

export type Card = z.infer<typeof cardSchema>;

/** The file as a whole; its questions and cards are checked one by one. */
export const quizSchema = z.strictObject({
  older: field(z.array(kebab), 'a list of ids of questions of earlier chapters', 'older: [intro-kit, intro-ratio]').default([]),
  questions: field(z.array(z.unknown()), 'a list of questions', 'questions: [{id: …, type: choice, …}]').default([]),
  cards: field(z.array(z.unknown()), 'a list of cards', 'cards: [{id: …, front: […, …], back: …}]').default([]),
});
