import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Context, Rule} from '../convert';
import {all, childrenOf, find, hasClass, isElement} from '../tree';

/** Numbers what is asked, in the order of the chapter. */
function number(context: Context): {n: number; label: Element} {
  const n = (context.asked += 1);
  return {n, label: h('p', {className: ['asked'], id: `asked-${n}`}, [h('a', {href: `#answer-${n}`}, `Question ${n}`)])};
}

function answer(context: Context, n: number, content: ElementContent[]): void {
  context.answers.push(h('section', {className: ['answer'], id: `answer-${n}`}, [h('p', {className: ['asked']}, [h('a', {href: `#asked-${n}`}, `Answer ${n}`)]), ...content]));
}

const folded = (element: Element) => childrenOf(element).filter(({tagName}) => tagName !== 'summary');

/** A question without its answer; the answer goes to the end of the chapter. */
export const question: Rule = (element, context) => {
  if (!hasClass(element, 'q')) return undefined;
  const {n, label} = number(context);
  const prompt = find(element, (one) => hasClass(one, 'q-prompt'));
  const solution = find(element, (one) => hasClass(one, 'q-folded'));
  answer(context, n, solution ? folded(solution).flatMap((part) => context.convert(part.children)) : []);
  const extra = find(element, (one) => hasClass(one, 'q-code'));
  return [h('section', {className: ['question'], id: String(element.properties.id ?? '')}, [
    label,
    ...(prompt ? [h('div', {className: ['prompt']}, context.convert(prompt.children))] : []),
    ...(extra ? context.convert(extra.children) : []),
    ...field(element, context),
  ])];
};

/** Where the reader answers: choices, steps to sort, or a line to write on. */
function field(element: Element, context: Context): ElementContent[] {
  const texts = (within: Element) => all(within, (one) => hasClass(one, 'q-text')).map((one) => context.convert(one.children));
  const options = find(element, (one) => hasClass(one, 'q-options'));
  if (options) return [h('ol', {className: ['choices']}, all(options, (one) => hasClass(one, 'q-option')).map((option) => h('li', texts(option)[0] ?? [])))];
  const order = find(element, (one) => hasClass(one, 'q-order'));
  if (order) return [h('ul', {className: ['sort']}, childrenOf(order).map((item) => h('li', texts(item)[0] ?? [])))];
  const line = find(element, (one) => hasClass(one, 'q-line'));
  if (!line) return [];
  const long = find(line, ({tagName}) => tagName === 'textarea');
  const words = (tagName: string) => context.convert(find(line, (one) => one.tagName === tagName)?.children ?? []);
  return [h('p', {className: [long ? 'write-long' : 'write']}, [...words('label'), h('span', {className: ['blank']}, ' '), ...words('span')])];
}

export const questionSet: Rule = (element, context) => {
  if (!hasClass(element, 'q-set')) return undefined;
  const title = find(element, (one) => hasClass(one, 'q-title'));
  const questions = all(element, (one) => hasClass(one, 'q')).flatMap((one) => question(one, context, undefined) ?? []);
  return [h('section', {className: ['set']}, [...(title ? [h('p', {className: ['set-title']}, context.convert(title.children))] : []), ...questions])];
};

export const think: Rule = (element, context) => {
  if (!hasClass(element, 'think')) return undefined;
  const {n, label} = number(context);
  const asked = childrenOf(element).filter(({tagName}) => tagName !== 'details');
  const said = childrenOf(element).filter(({tagName}) => tagName === 'details');
  answer(context, n, said.flatMap((one) => context.convert(folded(one))));
  return [h('section', {className: ['question']}, [label, ...asked.map((one) => h('p', {className: ['prompt']}, context.convert(one.children)))])];
};

/** A task: its question and where to begin. Hints and solution go to the end of the chapter. */
export const task: Rule = (element, context) => {
  if (!hasClass(element, 'task')) return undefined;
  const {n, label} = number(context);
  const isHint = (one: Element) => one.properties.dataBookHints !== undefined;
  const hints = all(element, isHint).map((hint) => folded(hint).filter((one) => !isHint(one)));
  const solution = find(element, (one) => one.tagName === 'details' && one.properties.dataAnswer !== undefined);
  answer(context, n, [
    ...(hints.length > 0 ? [h('ol', {className: ['hints']}, hints.map((parts) => h('li', parts.flatMap((part) => context.convert(part.children)))))] : []),
    ...(solution ? context.convert(folded(solution)) : []),
  ]);
  const title = find(element, (one) => hasClass(one, 'title'));
  const asked = childrenOf(element).filter((one) => one.tagName !== 'details' && one !== title);
  return [h('section', {className: ['question', 'task'], id: String(element.properties.id ?? '')}, [
    label,
    ...(title ? [h('p', {className: ['prompt']}, context.convert(title.children))] : []),
    ...context.convert(asked),
    h('p', {className: ['elsewhere']}, [h('a', {href: `${context.address}#${String(element.properties.id ?? '')}`}, 'Solve it on the page')]),
  ])];
};

/** A decision with a blank record to fill in. */
export const decision: Rule = (element, context) => {
  if (element.tagName !== 'section' || !hasClass(element, 'decision')) return undefined;
  const {n, label} = number(context);
  context.numbered.set(element, n);
  const form = find(element, ({tagName}) => tagName === 'form');
  const fields = form ? all(form, ({tagName}) => tagName === 'label').map((one) => h('p', {className: ['write-long']}, [...context.convert(one.children), h('span', {className: ['blank']}, ' ')])) : [];
  return [h('section', {className: ['question', 'decision']}, [label, ...context.convert(element.children.filter((one) => one !== form)), ...fields])];
};

/** The records to compare with belong to the decision before them. */
export const modelRecords: Rule = (element, context, before) => {
  if (element.tagName !== 'details' || !hasClass(element, 'models')) return undefined;
  const n = before && context.numbered.get(before);
  const ticks = childrenOf(element).filter((one) => hasClass(one, 'tick'));
  const records = folded(element).filter((one) => isElement(one) && !hasClass(one, 'tick'));
  const content = [...context.convert(records), ...(ticks.length > 0 ? [h('ul', {className: ['ticks']}, ticks.map((one) => h('li', context.convert(one.children))))] : [])];
  if (n === undefined) return content;
  answer(context, n, content);
  return [];
};
