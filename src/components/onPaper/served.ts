/** What the server wrote to answer each question, by the question's id. React drops it when the page comes alive; paper still wants it. */
const served = new Map<string, Element>();

/** Takes hold of the answers before React takes over the page. */
export function keepServed(): void {
  for (const answer of document.querySelectorAll('.q .q-folded > div')) served.set(answer.closest('.q')!.id, answer);
}

/** The answer to a question: from the page as it is, or as the server wrote it. Undefined on a page that was not loaded by itself. */
export const answerOf = (question: Element): Element | undefined => question.querySelector('.q-folded > div') ?? served.get(question.id);
