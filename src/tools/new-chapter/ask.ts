import process from 'node:process';
import {createInterface} from 'node:readline/promises';
import {parts} from '../../content';
import {Refused} from '../refused';

/** What a new chapter is made from. */
export interface Answers {
  title: string;
  part: string;
  /** One to five sentences: what a reader will be able to do. */
  purpose: string[];
  /** Its id and address, when it is not made from the title. */
  id?: string;
}

const QUESTIONS = {
  title: 'Title of the chapter: ',
  part: `Part (${parts.map(({id}) => id).join(', ')}): `,
  purpose: 'One thing that a reader will be able to do after it, beginning with a verb\n(Choose …, Compute …, Decide …): ',
};

/** Completes what was given as arguments by asking; without a terminal, what is missing is refused. */
export async function ask(given: Partial<Answers>): Promise<Answers> {
  const missing = (['title', 'part', 'purpose'] as const).filter((name) => !given[name]?.length);
  if (missing.length > 0 && !process.stdin.isTTY) {
    throw new Refused(`Missing: ${missing.map((name) => `--${name}`).join(', ')}. Write: npm run new:chapter -- --title "Feature stores" --part models --purpose "Decide whether …"`);
  }
  const terminal = missing.length > 0 ? createInterface({input: process.stdin, output: process.stdout}) : undefined;
  const answer = async (name: keyof typeof QUESTIONS): Promise<string> => (await terminal!.question(QUESTIONS[name])).trim();
  try {
    const title = given.title ?? (await answer('title'));
    const part = given.part ?? (await answer('part'));
    const purpose = given.purpose?.length ? given.purpose : [await answer('purpose')];
    return {title, part, purpose, ...(given.id ? {id: given.id} : {})};
  } finally {
    terminal?.close();
  }
}
