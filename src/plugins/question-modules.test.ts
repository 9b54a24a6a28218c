import {expect, it} from 'vitest';
import {read, withQuiz} from '../content/fixtures/tree';
import {questionModules} from './question-modules';
import {questionHtml} from './question-html';

const modules = Object.fromEntries(questionModules(read(withQuiz).book, '/guide/')) as Record<string, unknown>;

it('each place has its module', () =>
  expect(Object.keys(modules)).toEqual([
    'question-first-sum.json', 'question-first-steps-in-order.json', 'questions-before-first-steps.json', 'questions-quiz-first-steps.json',
    'question-second-query.json', 'questions-before-second-look.json', 'questions-quiz-second-look.json',
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
