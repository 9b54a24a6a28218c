import * as z from 'zod';
import {field} from '../schemas';
import {common, each, feedback, markdown, type Kind} from './common';

const item = z.strictObject({
  text: markdown('one step', 'text: Restart the kernel'),
  why: markdown('at least twelve words on why it stands here', 'why: A fresh kernel shows which cells need values that nothing defines any more.'),
});

const schema = z.strictObject({
  ...common,
  type: z.literal('order'),
  items: field(z.array(item).min(3).max(6), 'a list of three to six items in the right order', 'items: [{text: …, why: …}, …]'),
  feedback,
});

export type OrderQuestion = z.infer<typeof schema>;

/** Three to six items to be put in order; `items` stand in the right one. */
export const order: Kind<OrderQuestion> = {
  schema,
  feedback: ({items, feedback: why}) => [...each(items, 'items', 'why'), {path: ['feedback'], text: why}],
  texts: ({items}) => each(items, 'items', 'text'),
};
