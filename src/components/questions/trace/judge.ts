import type {ShownTrace} from '../../../content/quiz-data';
import type {Verdict} from '../type';

/** Output as it is compared: white space is one space, quotes around the whole do not count. */
const bare = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/^(["'])(.*)\1$/, '$2');
const loose = (text: string) => bare(text).toLowerCase();

export function lacks(_data: ShownTrace, text: string): string | undefined {
  return text.trim() ? undefined : 'Write down what comes out first.';
}

/** Large and small letters differ only where a known mistake is told from the answer by them. */
export function judge({answer, misses, feedback, otherwise}: ShownTrace, text: string): Verdict {
  const miss = misses.find(({value}) => bare(value) === bare(text));
  if (miss) return {right: false, feedback: [miss.feedback]};
  if (loose(text) === loose(answer)) return {right: true, feedback: [feedback]};
  return {right: false, feedback: [misses.find(({value}) => loose(value) === loose(text))?.feedback ?? otherwise]};
}
