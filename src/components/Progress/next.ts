import {readingTime} from '../reference/short';
import type {Standing} from './standing';

/** One thing to do, and why. */
export interface Step {
  to: string;
  label: string;
  why: string;
}

export interface Situation {
  standings: readonly Standing[];
  /** Id of the chapter that was open last. */
  place?: string | undefined;
  /** How many questions are still wrong. */
  open: number;
  /** How many cards come up today. */
  due: number;
}

/** What to do next, the most useful first: at most three steps. Nothing is left only when all is done. */
export function nextSteps({standings, place, open, due}: Situation): Step[] {
  const steps: Step[] = [];
  if (due > 0) {
    steps.push({
      to: '/review/',
      label: `Review ${cards(due)}`,
      why: `${due === 1 ? 'It is' : 'They are'} due today, and waiting makes ${due === 1 ? 'it' : 'them'} harder. About ${readingTime(Math.max(1, Math.round(due / 2)))}.`,
    });
  }
  const chapter = chapterStep(standings, place);
  if (chapter) steps.push(chapter);
  if (open > 0) {
    steps.push({to: '#missed', label: `Look at ${open === 1 ? 'the question' : `the ${open} questions`} you missed`, why: 'Each leads back to the passage that settles it.'});
  }
  return steps;
}

function chapterStep(standings: readonly Standing[], place: string | undefined): Step | undefined {
  const isOpen = ({chapter, ticked, quiz}: Standing) => ticked < chapter.purposes.length && !quiz.passed;
  const at = standings.findIndex(({chapter}) => chapter.id === place);
  const next = standings.slice(Math.max(0, at)).find(isOpen) ?? standings.find(isOpen);
  if (!next) return undefined;
  const {chapter, ticked, minutesLeft} = next;
  const to = `/chapters/${chapter.id}/`;
  const left = `About ${readingTime(minutesLeft)}.`;
  const name = `chapter ${chapter.number}, ${chapter.title}`;
  const started = standings.some((s) => s.ticked > 0 || s.answered > 0) || at >= 0;
  if (!started) return {to, label: `Start with ${name}`, why: `The others build on it. ${left}`};
  if (chapter.id === place || ticked > 0 || next.answered > 0) {
    return {to, label: `Go on with ${name}`, why: `You can do ${ticked} of its ${chapter.purposes.length} purposes so far. ${left}`};
  }
  const before = standings.filter((s) => chapter.prerequisites.includes(s.chapter.id) && !isOpen(s));
  const why = before.length > 0 ? `You are done with ${list(before.map((s) => `chapter ${s.chapter.number}`))}, which it builds on.` : 'It is the next one in the book with purposes left.';
  return {to, label: `Begin ${name}`, why: `${why} ${left}`};
}

const cards = (n: number): string => `${n} ${n === 1 ? 'card' : 'cards'}`;
const list = (items: string[]): string => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);
