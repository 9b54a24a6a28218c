import type {Html, ShownQuestion} from '../../content/quiz-data';

/** A question with each text that explains its answers changed, always in the same order. */
export function mapExplained(question: ShownQuestion, change: (text: Html) => Html): ShownQuestion {
  switch (question.type) {
    case 'choice':
      return {...question, options: question.options.map((option) => ({...option, feedback: change(option.feedback)}))};
    case 'number':
      return {...question, misses: question.misses.map((miss) => ({...miss, feedback: change(miss.feedback)})), feedback: change(question.feedback), otherwise: change(question.otherwise)};
    case 'trace':
      return {...question, misses: question.misses.map((miss) => ({...miss, feedback: change(miss.feedback)})), feedback: change(question.feedback), otherwise: change(question.otherwise)};
    case 'order':
      return {...question, items: question.items.map((item) => ({...item, why: change(item.why)})), feedback: change(question.feedback)};
    case 'text':
      return {...question, answer: change(question.answer), rubric: question.rubric.map(change)};
  }
}

/** A question without these texts, as a page loads it, and the texts, as they are loaded when a reader begins to answer. */
export function parted(question: ShownQuestion): {asked: ShownQuestion; texts: Html[]} {
  const texts: Html[] = [];
  const asked = mapExplained(question, (text) => {
    texts.push(text);
    return '';
  });
  return {asked, texts};
}

/** The question with its texts again. */
export function whole(asked: ShownQuestion, texts: readonly Html[]): ShownQuestion {
  let n = 0;
  return mapExplained(asked, () => texts[n++] ?? '');
}
