import * as z from 'zod';
import {field, text} from '../schemas';
import {common, each, feedback, misconception, type Kind} from './common';

const miss = z.strictObject({
  value: field(text, 'an answer that a known mistake gives, in quotes', "value: '8.0'"),
  misconception,
  feedback,
});

const schema = z.strictObject({
  ...common,
  type: z.literal('trace'),
  language: field(z.enum(['python', 'sql']), 'python or sql', 'language: python'),
  data: field(z.array(text), 'a list of tables of the catalog', 'data: [sales.orders]').default([]),
  code: field(text, 'the code to be traced', 'code: print(sum([1, 2, 3]))'),
  answer: field(text, 'what the code gives, in quotes; the tests run it', "answer: '6'"),
  misses: field(z.array(miss).min(1), 'a list of answers that a known mistake gives', "misses: [{value: '8.0', misconception: …, feedback: …}]"),
  feedback,
  otherwise: feedback,
});

export type TraceQuestion = z.infer<typeof schema>;

/** Code whose output the reader predicts. */
export const trace: Kind<TraceQuestion> = {
  schema,
  feedback: ({feedback: why, misses, otherwise}) => [
    ...each(misses, 'misses', 'feedback'),
    {path: ['feedback'], text: why},
    {path: ['otherwise'], text: otherwise},
  ],
  texts: () => [],
};
