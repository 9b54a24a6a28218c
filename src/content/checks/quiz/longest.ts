import {fault, type Fault} from '../../fault';
import type {ChoiceQuestion} from '../../questions';
import type {Site} from '../../site';
import {askedIn, isOf} from './each';

const SHARE = 0.4;

/** The right option is not given away by its length: it is the longest in at most two of five questions of a chapter. */
export function checkLongest(site: Site): Fault[] {
  return site.chapters.flatMap((chapter) => {
    const choices = askedIn(chapter).filter((one) => isOf(one, 'choice'));
    const given = choices.filter(({question}) => rightIsLongest(question));
    const allowed = Math.floor(choices.length * SHARE);
    if (given.length <= allowed) return [];
    const ids = given.map(({question}) => question.id).join(', ');
    return [
      fault('question-longest', chapter.quiz!.file, {
        line: chapter.quiz!.lineOf(['questions', chapter.quiz!.questions.find(({value}) => value === given[0]!.question)!.index, 'options']),
        what: `the right option is the longest in ${given.length} of ${choices.length} choice questions (${ids})`,
        right: `in at most ${allowed}, or length gives the answer away`,
        mend: `shorten it, or say more in a wrong one, in ${given.length - allowed} of them`,
      }),
    ];
  });
}

/** Whether the one option that is longer than all others is a right one. */
function rightIsLongest({options}: ChoiceQuestion): boolean {
  const length = (text: string) => text.replace(/\s+/g, ' ').trim().length;
  const longest = Math.max(...options.map(({text}) => length(text)));
  const those = options.filter(({text}) => length(text) === longest);
  return those.length === 1 && those[0]!.right === true;
}
