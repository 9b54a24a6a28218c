import type {Fault} from '../../fault';
import type {Site} from '../../site';
import type {ChoiceQuestion} from '../../questions';
import {asked, isOf, type Asked} from './each';

/** What a reader may answer can be told apart, and each mistake has a name. */
export function checkAnswers(site: Site): Fault[] {
  return asked(site).flatMap((one) => {
    if (isOf(one, 'choice')) return [...rightOnes(one), ...misconceptions(one), ...everything(one), ...twice(one, 'options', one.question.options.map(({text}) => text))];
    if (isOf(one, 'order')) return twice(one, 'items', one.question.items.map(({text}) => text));
    if (isOf(one, 'number')) {
      const {answer, tolerance, misses} = one.question;
      const near = misses.findIndex(({value}) => Math.abs(value - answer) <= tolerance);
      return [...accepted(one, near), ...twice(one, 'misses', misses.map(({value}) => String(value)))];
    }
    if (!isOf(one, 'trace')) return [];
    const {answer, misses} = one.question;
    return [...accepted(one, misses.findIndex(({value}) => same(value, answer))), ...twice(one, 'misses', misses.map(({value}) => value))];
  });
}

const same = (a: string, b: string) => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

function rightOnes({question, wrong}: Asked<ChoiceQuestion>): Fault[] {
  const right = question.options.filter((option) => option.right).length;
  if (right > 0 && right < question.options.length) return [];
  return [wrong('question-answer', ['options'], {
    what: right === 0 ? 'no option is right' : 'every option is right',
    right: 'at least one option is right and at least one is wrong',
    mend: right === 0 ? 'add "right: true" to the right one' : 'remove "right: true" from the wrong ones',
  })];
}

function misconceptions({question, wrong}: Asked<ChoiceQuestion>): Fault[] {
  return question.options.flatMap(({right, misconception}, n) =>
    Boolean(right) !== Boolean(misconception)
      ? []
      : [wrong('question-misconception', ['options', n, ...(right ? ['misconception'] : [])], {
          what: right ? 'a right option has a misconception' : `option ${n + 1} is wrong and names no misconception`,
          right: 'each wrong option is a mistake that people really make, and the right one is none',
          mend: right ? 'remove "misconception"' : 'add "misconception: its-name"',
        })],
  );
}

const SWEEPING = /\b(all|none|both|neither|any|either) of (the|these)\b(?=.{0,12}\b(above|options|answers|others|these)\b|\s*\W*$)|\b(all|none) (the )?above\b/i;

function everything({question, wrong}: Asked<ChoiceQuestion>): Fault[] {
  return question.options.flatMap(({text}, n) =>
    SWEEPING.test(text)
      ? [wrong('question-above', ['options', n, 'text'], {
          what: `option ${n + 1} speaks of the other options`,
          right: 'options are shuffled, and each says something of its own',
          mend: 'write a mistake that people really make, or mark several options "right: true"',
        })]
      : [],
  );
}

function accepted({wrong}: Asked, at: number): Fault[] {
  if (at < 0) return [];
  return [wrong('question-answer', ['misses', at, 'value'], {
    what: `miss ${at + 1} is counted as right`,
    right: 'a miss differs from the answer, by more than the tolerance',
    mend: 'correct its value, or make the tolerance smaller',
  })];
}

function twice({wrong}: Asked, list: string, texts: string[]): Fault[] {
  return texts.flatMap((text, n) => {
    const first = texts.findIndex((other) => same(other, text));
    return first === n ? [] : [wrong('question-answer', [list, n], {
      what: `item ${n + 1} of ${list} says the same as item ${first + 1}`,
      right: 'what a reader may answer can be told apart',
      mend: 'change one of the two, or remove it',
    })];
  });
}
