import type {Book, Chapter} from '../content';
import type {ProgressData} from '../components/Progress';
import type {ReviewCard, ReviewData} from '../components/Review/types';
import type {AnkiCard} from '../review/anki';
import {ankiHtml, hasFormula, markdownHtml} from './markdown-html';

/** What the review page loads, and no other page: the cards in the order of the book, and what an end quiz is made of. */
export function reviewModule(book: Book): ReviewData {
  const chapters = shown(book);
  return {
    cards: chapters.flatMap(({id: chapter, quiz}) => (quiz?.cards ?? []).map((card): ReviewCard => ({
      id: card.id,
      chapter,
      purpose: card.purpose,
      front: card.front.map(markdownHtml),
      back: markdownHtml(card.back),
      ...(card.hint === undefined ? {} : {hint: markdownHtml(card.hint)}),
    }))),
    quizzes: Object.fromEntries(chapters.map((chapter) => [chapter.id, endQuiz(chapter)])),
    formulas: chapters.some(({quiz}) => quiz?.cards.some(({front, back, hint}) => [...front, back, hint ?? ''].some(hasFormula))),
  };
}

/** What the progress page loads, and no other: each chapter's questions, tasks and works, and which cards there are. */
export const progressModule = (book: Book): ProgressData => ({
  chapters: shown(book).map(({id, quiz, uses}) => ({
    id,
    questions: (quiz?.questions ?? []).map(({id: question, place, see, prompt}) => ({id: question, place, see, prompt: markdownHtml(prompt)})),
    tasks: book.tasks.filter(({chapter}) => chapter === id).map((task) => task.id),
    readings: [...new Set([...uses.readings, ...uses.videos])],
  })),
  cards: shown(book).flatMap(({id: chapter, quiz}) => (quiz?.cards ?? []).map(({id}) => ({id, chapter}))),
  formulas: shown(book).some(({quiz}) => quiz?.questions.some(({prompt}) => hasFormula(prompt))),
});

/** The cards as Anki takes them. */
export const ankiCards = (book: Book): AnkiCard[] =>
  shown(book).flatMap(({id: chapter, quiz}) =>
    (quiz?.cards ?? []).map(({id, purpose, front, back}) => ({id, chapter, purpose, front: front.map(ankiHtml), back: ankiHtml(back)})),
  );

const shown = (book: Book): Chapter[] => book.chapters.filter(({status}) => status !== 'draft');

/** A chapter's own questions in its end quiz; the older ones that are mixed in belong to their own chapters. */
const endQuiz = ({quiz}: Chapter): string[] => (quiz?.questions ?? []).flatMap(({id, place}) => (place === 'quiz' ? [id] : []));
