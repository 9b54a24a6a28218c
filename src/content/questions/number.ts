import * as z from 'zod';
import {field, text} from '../schemas';
import {common, each, feedback, misconception, type Kind} from './common';

const value = field(z.number(), 'a number', 'value: 177.2');
const miss = z.strictObject({value, misconception, feedback});

const schema = z.strictObject({
  ...common,
  type: z.literal('number'),
  answer: field(z.number(), 'the right number', 'answer: 65.8'),
  tolerance: field(z.number().min(0), 'how far an answer may lie from it, in the same unit', 'tolerance: 0.5'),
  unit: field(text, 'what is counted', 'unit: parts'),
  feedback,
  misses: field(z.array(miss).min(1), 'a list of numbers that a known mistake gives', 'misses: [{value: 177.2, misconception: …, feedback: …}]'),
  otherwise: feedback,
});

export type NumberQuestion = z.infer<typeof schema>;

/** A short number with its tolerance and unit. */
export const number: Kind<NumberQuestion> = {
  schema,
  feedback: ({feedback: why, misses, otherwise}) => [
    {path: ['feedback'], text: why},
    ...each(misses, 'misses', 'feedback'),
    {path: ['otherwise'], text: otherwise},
  ],
  texts: () => [],
};
