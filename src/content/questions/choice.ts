import * as z from 'zod';
import {field} from '../schemas';
import {common, each, feedback, markdown, misconception, type Kind} from './common';

const option = z.strictObject({
  text: markdown('what the reader may pick', 'text: About 36 in 100'),
  right: field(z.literal(true), 'true for a right option, left away for a wrong one', 'right: true').optional(),
  misconception: misconception.optional(),
  feedback,
});

const schema = z.strictObject({
  ...common,
  type: z.literal('choice'),
  options: field(z.array(option).min(3).max(4), 'a list of three options, at most four', 'options: [{text: …, right: true, feedback: …}, …]'),
});

export type ChoiceQuestion = z.infer<typeof schema>;

/** One or several of three or four options. */
export const choice: Kind<ChoiceQuestion> = {
  schema,
  feedback: ({options}) => each(options, 'options', 'feedback'),
  texts: ({options}) => each(options, 'options', 'text'),
};
