import {expect, it} from 'vitest';
import {parted, whole} from '../components/questions/explained';
import type {ShownQuestion} from '../content/quiz-data';
import {read, withQuiz} from '../content/fixtures/tree';
import {questionModules} from './question-modules';
import {questionHtml} from './question-html';

const modules = Object.fromEntries(questionModules(read(withQuiz).book, '/guide/')) as Record<string, unknown>;

it('each place has its module', () =>
  expect(Object.keys(modules)).toEqual([
    'question-first-sum.json', 'question-first-steps-in-order.json', 'questions-before-first-steps.json', 'questions-quiz-first-steps.json', 'explanations-first-steps.json',
    'question-second-query.json', 'questions-before-second-look.json', 'questions-quiz-second-look.json', 'explanations-second-look.json', 'explanations.json',
  ]));

it('a question is rendered, and its options have keys that stay', () =>
  expect((modules['questions-before-first-steps.json'] as unknown[])[0]).toMatchObject({
    id: 'first-kit', chapter: 'first-steps', several: false, math: true, see: '#why-so-small',
    options: [{key: 'right', right: true}, {key: 'chances-do-not-multiply'}, {key: 'chances-add-up'}],
  }));

it('options that share a misconception are numbered, and older questions stand among the new ones', () => {
  const quiz = modules['questions-quiz-second-look.json'] as unknown as {id: string; options?: {key: string}[]}[];
  expect(quiz.map(({id}) => id)).toEqual(['second-choice', 'first-kit']);
  expect(quiz[0]!.options!.map(({key}) => key)).toEqual(['right', 'odd-is-even', 'odd-is-even-2']);
});

it('code is colored by tokens, formulas are drawn, links get the base path, a single paragraph is bare', () => {
  expect(questionHtml('Two `a < b` *words*', '/')).toBe('Two <code>a &#x3C; b</code> <em>words</em>');
  expect(questionHtml('[x](/chapters/a/#b) [y](#c)', '/guide/')).toBe('<a href="/guide/chapters/a/#b">x</a> <a href="#c">y</a>');
  expect(questionHtml('$x$', '/')).toContain('class="katex"');
  expect(questionHtml('```sql\nSELECT 1\n```', '/')).toMatch(/^<pre class="shiki" tabindex="0"><code>.*--code-token-keyword/s);
  expect(questionHtml('a\n\nb', '/')).toBe('<p>a</p>\n<p>b</p>');
});

it('what explains an answer is in no module that a page loads with its questions, and comes back whole', () => {
  const all = modules['explanations.json'] as Record<string, string[]>;
  for (const [chapter, files] of [['first-steps', ['question-first-sum', 'question-first-steps-in-order', 'questions-before-first-steps', 'questions-quiz-first-steps']],
    ['second-look', ['question-first-sum', 'question-second-query', 'questions-before-second-look', 'questions-quiz-second-look']]] as const) {
    const texts = modules[`explanations-${chapter}.json`] as Record<string, string[]>;
    const asked = files.flatMap((file) => modules[`${file}.json`] as ShownQuestion | ShownQuestion[]);
    expect(Object.keys(texts).sort()).toEqual(asked.map(({id}) => id).sort());
    for (const question of asked) {
      expect(texts[question.id]).toEqual(all[question.id]);
      for (const text of texts[question.id]!) expect(JSON.stringify(question)).not.toContain(JSON.stringify(text));
      expect(parted(whole(question, texts[question.id]!))).toEqual({asked: question, texts: texts[question.id]});
    }
  }
});
