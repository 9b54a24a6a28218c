import {expect, it} from 'vitest';
import type {Book, Chapter} from '../content';
import {ankiCards, progressModule, reviewModule} from './learning-modules';

const chapter = {
  id: 'one', status: 'complete',
  uses: {cites: ['c'], readings: ['r', 's'], videos: ['v', 's'], terms: [], catalog: [], questions: []},
  quiz: {
    older: ['elsewhere'],
    questions: [{id: 'a', place: 'check', see: '#x', prompt: 'Why `a`?'}, {id: 'b', place: 'quiz', see: '#y', prompt: 'What?'}],
    cards: [{id: 'k', purpose: 'p', front: ['One?', 'Other?'], back: '$x^2$', hint: 'Square.'}],
  },
} as unknown as Chapter;
const book = {tasks: [{id: 't', chapter: 'one'}, {id: 'u', chapter: 'three'}], chapters: [chapter, {...chapter, id: 'two', status: 'draft'}, {...chapter, id: 'three', quiz: undefined}]} as unknown as Book;

it('the review page gets the cards as HTML, and each end quiz without the older questions; drafts are left out', () => {
  const {cards, quizzes, formulas} = reviewModule(book);
  expect(cards).toHaveLength(1);
  expect(cards[0]).toMatchObject({id: 'k', chapter: 'one', purpose: 'p', front: ['<p>One?</p>', '<p>Other?</p>'], hint: '<p>Square.</p>'});
  expect(cards[0]!.back).toContain('katex');
  expect(quizzes).toEqual({one: ['b'], three: []});
  expect(formulas).toBe(true);
});
it('the progress page gets questions, tasks and works, and no answers', () => {
  const {chapters, cards, formulas} = progressModule(book);
  expect(chapters[0]).toMatchObject({
    id: 'one', readings: ['r', 's', 'v'], tasks: ['t'],
    questions: [{id: 'a', place: 'check', see: '#x', prompt: '<p>Why <code>a</code>?</p>'}, {id: 'b', place: 'quiz', see: '#y', prompt: '<p>What?</p>'}],
  });
  expect(chapters[1]).toMatchObject({id: 'three', questions: []});
  expect(cards).toEqual([{id: 'k', chapter: 'one'}]);
  expect(formulas).toBe(false);
});
it('Anki gets formulas that its MathJax reads', () => expect(ankiCards(book)).toEqual([{id: 'k', chapter: 'one', purpose: 'p', front: ['<p>One?</p>', '<p>Other?</p>'], back: '<p>\\(x^2\\)</p>'}]));
