import {answerOf} from './served';

/** What is asked on a page, in its order: questions, prompts to think, tasks, model records. */
const ASKED = '.prose .q, .prose details[data-answer]:not(.q *)';

/** What a page has for the screen alone. */
const NOT_PRINTED = '[data-screen-only]';

const added: Element[] = [];
const marked: Element[] = [];

/** Numbers what is asked, and puts the answers at the end of the chapter. */
export function beforePrint(): void {
  afterPrint();
  const article = document.querySelector('article.prose');
  if (!article) return;
  const answers: HTMLElement[] = [];
  for (const place of article.querySelectorAll(ASKED)) {
    if (place.closest(NOT_PRINTED)) continue;
    const parts = place.matches('.q') ? [answerOf(place)] : [...place.children].filter((child) => child.tagName !== 'SUMMARY');
    const number = String(mark(askedBy(place)));
    answers.push(answerElement(number, parts.filter((part) => part !== undefined)));
  }
  if (answers.length > 0) {
    added.push(element('section', 'answers', element('h2', '', 'Answers'), ...answers));
    article.setAttribute('data-answers', 'end');
  }
  added.push(element('p', 'printed', `From ${location.origin}${location.pathname}, printed on ${new Date().toLocaleDateString('sv-SE')}.`));
  article.append(...added);
}

/** The page as it was. */
export function afterPrint(): void {
  for (const one of added.splice(0)) one.remove();
  for (const element of marked.splice(0)) element.removeAttribute('data-asked');
  document.querySelector('article[data-answers]')?.removeAttribute('data-answers');
}

/** Folded answers belong to what is around them; model records to the decision before them. */
function askedBy(place: Element): Element {
  if (place.matches('.q')) return place;
  const around = place.parentElement!;
  return around.matches('article') ? (place.previousElementSibling ?? place) : around;
}

/** An element keeps one number, however many answers belong to it: a task has hints and a solution. */
function mark(element: Element): number {
  if (!element.hasAttribute('data-asked')) {
    marked.push(element);
    element.setAttribute('data-asked', String(marked.length));
  }
  return Number(element.getAttribute('data-asked'));
}

function answerElement(number: string, parts: Element[]): HTMLElement {
  const answer = element('div', 'answer');
  answer.dataset.to = number;
  if (parts.length === 0) answer.append(element('p', '', 'Stands on the page, at the address below.'));
  for (const part of parts) {
    const copy = part.cloneNode(true) as Element;
    for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
    answer.append(copy);
  }
  return answer;
}

function element(tag: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = Object.assign(document.createElement(tag), {className});
  made.append(...content);
  return made;
}
