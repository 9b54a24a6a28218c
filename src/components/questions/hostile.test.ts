import {expect, it} from 'vitest';
import type {ShownQuestion} from '../../content/quiz-data';
import {typeOf} from './types';

const base = {id: 'q', chapter: 'c', place: 'before' as const, see: '#a', prompt: 'p', feedback: 'f'};
const QUESTIONS = [
  {...base, type: 'choice', several: false, options: [{key: 'a', text: 'A', feedback: 'f'}]},
  {...base, type: 'number', answer: 1, tolerance: 0, unit: 'parts', otherwise: 'o', misses: []},
  {...base, type: 'order', items: [{text: 'A', why: 'w'}, {text: 'B', why: 'w'}]},
  {...base, type: 'trace', language: 'python', answer: '1', otherwise: 'o', misses: [], code: '', codeHtml: ''},
  {...base, type: 'text', answer: 'a', rubric: ['r', 's']},
] as unknown as ShownQuestion[];

/* What was answered may come from a file; `said` is put into the page as HTML. */
it.each(QUESTIONS.map((question) => [question.type, question] as const))('%s: an answer from a file makes no markup, and is read without a throw', (_type, question) => {
  const type = typeOf(question);
  for (const given of ['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '__proto__ constructor', '0 1e999 -1', '&lt;img&gt;', '\u0000\u202E', 'x'.repeat(100_000), '']) {
    expect(type.said(question, given).replace(/<\/?code>/g, ''), given.slice(0, 40)).not.toMatch(/</);
    expect(() => type.judge(question, type.read(question, given, 0.5))).not.toThrow();
  }
});
