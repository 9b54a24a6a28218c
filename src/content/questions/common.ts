import * as z from 'zod';
import {field, id, kebab, text, was} from '../schemas';
import type {Path} from '../yaml';

export const places = ['before', 'check', 'quiz'] as const;
export const levels = ['recall', 'apply', 'analyze', 'decide'] as const;

/** A text of a question and where it stands in it. */
export interface Placed {
  path: Path;
  text: string;
}

/** What the door knows of one type of question. A new type is one file beside this one and one line in index.ts. */
export interface Kind<Q> {
  schema: z.ZodType<Q>;
  /** Texts that explain an answer: at least twelve words each. */
  feedback(question: Q): Placed[];
  /** The other Markdown that readers see, without the prompt. */
  texts(question: Q): Placed[];
}

export const markdown = (what: string, example: string) => field(text, `${what}, as Markdown`, example);

export const feedback = markdown('at least twelve words on why', 'feedback: The full kit needs all of its parts at once, so their chances multiply.');

const misconception = field(kebab, 'a short id of the mistake behind it', 'misconception: order-the-forecast');
export {misconception};

/** The fields of every question. */
export const common = {
  id,
  was: was.optional(),
  place: field(z.enum(places), `one of ${places.join(', ')}`, 'place: check'),
  purpose: field(kebab, 'the id of a purpose of this chapter', 'purpose: intro-scope'),
  level: field(z.enum(levels), `one of ${levels.join(', ')}`, 'level: apply'),
  see: field(z.string().regex(/^#\S+$/), 'the heading or figure of this chapter that settles it', "see: '#how-many-before-you-know'"),
  prompt: markdown('the question', 'prompt: What happens to the full kit when one part is late?'),
};

/** Texts of a list of items, each by the same field. */
export const each = <T>(list: readonly T[], name: string, key: keyof T & string): Placed[] =>
  list.map((item, n) => ({path: [name, n, key], text: String(item[key])}));
