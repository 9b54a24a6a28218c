import * as z from 'zod';
import {field, text as words} from '../schemas';
import {common, feedback, markdown, type Kind} from './common';

const schema = z.strictObject({
  ...common,
  type: z.literal('text'),
  answer: markdown('a model answer', 'answer: The planner, because she answers for both mistakes.'),
  rubric: field(z.array(words).min(3).max(5), 'a list of three to five things a good answer has', 'rubric: [Names the owner, …]'),
  feedback: feedback.optional(),
});

export type TextQuestion = z.infer<typeof schema>;

/** A free text, held against a model answer and a rubric by the reader. */
export const text: Kind<TextQuestion> = {
  schema,
  feedback: () => [],
  texts: ({answer, rubric}) => [
    {path: ['answer'], text: answer},
    ...rubric.map((tick, n) => ({path: ['rubric', n], text: tick})),
  ],
};
